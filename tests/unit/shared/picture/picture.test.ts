import { expect, it } from "vitest";
import { parsePicture } from "#shared/picture/picture.ts";

const record = {
  format: 1,
  id: "p",
  revision: { id: "r", parent: null },
  file: null,
  created: "2026-11-23T12:00:00Z",
  updated: "2026-11-23T12:00:00Z",
};

it("keeps what it does not know", () => {
  const newer = { ...record, mood: "dark", rights: { category: "agency" } };
  expect(parsePicture(newer, "p.json")).toEqual({ ok: true, value: newer });
});

it("refuses a record of a newer format", () => {
  expect(parsePicture({ ...record, format: 9 }, "p.json")).toEqual({
    ok: false,
    failure: { code: "too-new", name: "p.json", format: 9, known: 1 },
  });
});

it.each([
  [
    "a file name for a hash",
    { ...record, file: { sha256: "../../x", extension: "jpg", width: 1, height: 1 } },
  ],
  ["no id", { ...record, id: "" }],
  ["a list", []],
  ["nothing", null],
])("refuses %s as damaged", (_what, json) => {
  const parsed = parsePicture(json, "p.json");
  expect(parsed.ok ? "accepted" : parsed.failure.code).toBe("damaged");
});
