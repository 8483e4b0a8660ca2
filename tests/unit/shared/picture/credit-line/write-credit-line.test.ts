import { expect, it } from "vitest";
import { writeCreditLine } from "#shared/picture/credit-line/write-credit-line.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";

const picture: UnsavedPicture = {
  format: 1,
  id: "p",
  file: null,
  created: "2026-11-23T12:00:00Z",
  updated: "2026-11-23T12:00:00Z",
};

it.each([
  [{ creditLine: "Ines Moreau/AFP" }, "{credit}", "Ines Moreau/AFP"],
  [{ creditLine: "Getty" }, "[{credit}]", "[Getty]"],
  [{ creditLine: "Getty" }, "Photograph: {credit}", "Photograph: Getty"],
  [
    { creators: [{ name: "Ines Moreau" }], supplyChain: ["AFP", "Getty Images"] },
    "{credit}",
    "Ines Moreau/AFP via Getty Images",
  ],
  [{ creditLine: "A $& B" }, "{credit}", "A $& B"],
])("writes %j in the format %j", (fields, format, line) => {
  expect(writeCreditLine({ ...picture, ...fields }, format)).toBe(line);
});

it("adds no brackets to a credit that is not there", () => {
  expect(writeCreditLine(picture, "[{credit}]")).toBe("");
});
