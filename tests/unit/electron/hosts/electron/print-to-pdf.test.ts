import { beforeEach, expect, it, vi } from "vitest";
import { chooseFolder } from "../../../../../electron/hosts/electron/choose-folder.ts";
import { printToPdf } from "../../../../../electron/hosts/electron/print-to-pdf.ts";
import { BrowserWindow, forgetElectron, told } from "../../../../support/fake-electron.ts";

vi.mock("electron", async () => {
  const fake = await import("../../../../support/fake-electron.ts");
  return { ...fake, default: fake };
});

beforeEach(forgetElectron);

it("prints the print document in a window that is never shown and is gone afterwards", async () => {
  const pdf = await printToPdf("a".repeat(26), "proof", false);
  expect(pdf.ok && Buffer.from(pdf.value).toString()).toBe("%PDF");
  expect(told.windows.map(({ shown }) => shown)).toEqual([
    [`load app://standfirst/articles/${"a".repeat(26)}/proof`, "destroy"],
  ]);
  expect(told.calls).toEqual([
    'printToPDF {"preferCSSPageSize":true,"printBackground":true,"generateTaggedPDF":true,"generateDocumentOutline":true}',
  ]);
});

it("answers a failure and leaves no window behind when the document is gone", async () => {
  vi.spyOn(BrowserWindow.prototype, "loadURL").mockRejectedValueOnce(new Error("ERR_FAILED"));
  expect(await printToPdf("x", "page", true)).toEqual({
    ok: false,
    failure: { code: "article-not-found", id: "x" },
  });
  expect(told.windows[0]?.shown).toEqual(["destroy"]);
});

it("answers the folder that was chosen, or none", async () => {
  expect(await chooseFolder("/from")).toBeNull();
  told.answer = 1;
  expect(await chooseFolder("/from")).toBe("/chosen");
});
