import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { pictureFile } from "./picture-page.ts";

const record = (fields: string): string => `---
headline: Rain
language: en
format: 1
pictures:
  - file: rain.jpg
    credit: Ines Moreau/AFP
    record:
      credit_line: Ines Moreau/AFP
${fields}---

![A street at night](rain.jpg)
A wet street *Ines Moreau/AFP*
`;
const expired = record(
  "      rights: { terms: [{ effect: allow, action: use, until: 2020-01-31 }] }\n",
);

async function openRain(desk: DeskUnderTest, text: string): Promise<Page> {
  const { bytes } = await pictureFile("rain.jpg", "#468", 800);
  await writeFile(join(desk.folder, "rain.jpg"), bytes);
  const page = await desk.open({ "rain.md": text });
  await page.getByRole("option").click();
  await expect(page.locator("figure img")).toBeVisible();
  return page;
}

test("an expired picture stays in; a placeholder lets its caption and credit out, and no file", async ({
  desk,
}) => {
  const page = await openRain(desk, expired);
  await expect(page.getByRole("option")).toContainText("expired picture");
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("radio", { name: "HTML page" }).check({ force: true });
  await expect(dialog).toContainText("The permission to use a picture ended with 31 Jan 2020");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(join(desk.folder, "out"));
  await dialog.getByRole("textbox", { name: "Your name" }).fill("Mo Ali");
  const doExport = dialog.getByRole("button", { name: "Export", exact: true });
  await expect(doExport).toBeDisabled();
  const preview = dialog.frameLocator("iframe");
  await expect(preview.locator("img")).toHaveCount(1);

  await dialog.getByRole("combobox", { name: "Pictures that are stopped" }).click();
  await page.getByRole("option", { name: "Caption and credit only" }).click();
  await expect(preview.locator("figcaption")).toHaveText("A wet street Ines Moreau/AFP");
  await expect(preview.locator("img")).toHaveCount(0);
  await expect(dialog).toContainText("A picture stays behind");
  // Nothing runs in the page's frame, the audit neither.
  const audit = new AxeBuilder({ page }).include("[role=dialog]").setLegacyMode(true);
  const { violations } = await audit.exclude("iframe").analyze();
  expect(violations).toEqual([]);
  await doExport.click();
  await expect(dialog).toContainText("1 file written");

  expect(await readdir(join(desk.folder, "out"))).toEqual(["rain.html"]);
  const html = await readFile(join(desk.folder, "out/rain.html"), "utf8");
  expect(html).not.toContain("<img");
  expect(html).toContain('<cite class="credit">Ines Moreau/AFP</cite>');
  const [article] = await desk.storedArticles();
  expect(article?.overrides).toEqual([
    {
      by: "Mo Ali",
      at: article?.overrides?.[0]?.at,
      check: "picture-expired",
      reason: "",
      placeholder: true,
    },
  ]);
  const refused = desk.standfirst(
    "export",
    article?.id ?? "",
    "--to",
    "html",
    "--library",
    desk.libraryPath,
    "--out",
    "again",
  );
  expect([refused.status, refused.stderr]).toEqual([
    1,
    expect.stringContaining("the permission to use a picture has ended"),
  ]);
});

test("a credit is hidden in one place for a reason, with the keyboard, and undone like anything written", async ({
  desk,
}) => {
  const page = await openRain(desk, record(""));
  await page.locator("figure img").click();
  await expect(page.getByRole("toolbar", { name: "Picture" })).toBeVisible();
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Credit here" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "The picture's own" })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("radio", { name: "None, for a reason" })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Write why");
  const { violations } = await new AxeBuilder({ page }).include("main").analyze();
  expect(violations).toEqual([]);
  await page.keyboard.type("Our own archive");
  await page.keyboard.press("Enter");

  const credit = page.locator("figure .credit-button");
  await expect(credit).toHaveText("Credit hidden");
  await expect(credit).toHaveAccessibleName("Credit hidden: Our own archive. Change it");
  const hidden = { hidden: "Our own archive" };
  const stored = async (): Promise<unknown> => {
    const [article] = await desk.storedArticles();
    return article?.document.content?.find(({ type }) => type === "figure")?.attrs?.["credit"];
  };
  await expect.poll(stored).toEqual(hidden);

  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toContainText("The credit of a picture is not shown (Our own archive)");
  await dialog.getByRole("radio", { name: "HTML page" }).check({ force: true });
  await expect(dialog.frameLocator("iframe").locator("figcaption")).toHaveText("A wet street");
  await expect(dialog).toContainText("A picture's credit is not shown beside it");
  await page.keyboard.press("Escape");

  await page.locator(".ProseMirror").focus();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(credit).toHaveText("Ines Moreau/AFP");
  await expect.poll(stored).toBeUndefined();
});
