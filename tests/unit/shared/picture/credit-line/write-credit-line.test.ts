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

const moreau = { creators: [{ name: "Ines Moreau" }], supplyChain: ["AFP", "Getty Images"] };

it.each([
  [moreau, "guardian", "Photograph: Ines Moreau/AFP/Getty Images"],
  [{ ...moreau, supplyChain: ["Reuters"] }, "nyt", "Credit...Ines Moreau/Reuters"],
  [moreau, "bbc", "Image source, AFP/Getty Images"],
  [moreau, "bbc-arabic", "مصدر الصورة، فرانس برس/غيتي"],
  [{ ...moreau, supplyChain: ["AP"] }, "ap", "(AP Photo/Ines Moreau)"],
  [{ ...moreau, supplyChain: ["Reuters"] }, "reuters", "REUTERS/Ines Moreau"],
  [{ supplyChain: ["Reuters"] }, "reuters", "REUTERS"],
  [{ ...moreau, supplyChain: ["AFP"] }, "afp", "(Photo by Ines MOREAU / AFP)"],
  [moreau, "getty", "(Photo by Ines Moreau/AFP via Getty Images)"],
  [moreau, "brackets", "[Getty Images]"],
  [moreau, "brackets-arabic", "[غيتي]"],
  [{ creditLine: "Getty" }, "brackets", "[Getty]"],
  [{ creditLine: "Jane Doe" }, "brackets", "[Jane Doe]"],
  [
    { ...moreau, digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalArt" },
    "guardian",
    "Illustration: Ines Moreau/AFP/Getty Images",
  ],
])("writes %j in the form called %s", (fields, format, line) => {
  expect(writeCreditLine({ ...picture, ...fields }, format)).toBe(line);
});

it("does not print Reuters' own form under another agency's picture", () => {
  expect(writeCreditLine({ ...picture, ...moreau }, "reuters")).toBe(
    "Ines Moreau/AFP via Getty Images",
  );
});

it("names the photographer whom an agency's credit line leaves out", () => {
  const fields = { creators: [{ name: "Ines Moreau" }], creditLine: "AFP" };
  expect(writeCreditLine({ ...picture, ...fields })).toBe("Ines Moreau/AFP");
  expect(writeCreditLine({ ...picture, ...fields, creditLine: "INES MOREAU / AFP" })).toBe(
    "INES MOREAU / AFP",
  );
});

it("drops a section whose token is empty, and gives the bare credit where a form lacks what it needs", () => {
  const format = "Photo«: {creators}»« ({agency})»";
  expect(writeCreditLine({ ...picture, supplyChain: ["AFP"] }, format)).toBe("Photo (AFP)");
  expect(writeCreditLine({ ...picture, creators: [{ name: "Jo Li" }] }, "{agency} picture")).toBe(
    "Jo Li",
  );
});

it("fills in a name that looks like a template as it is", () => {
  expect(writeCreditLine({ ...picture, creditLine: "«{credit}»" }, "[{credit}]")).toBe(
    "[«{credit}»]",
  );
});

it("stands on one line, whatever the names in a file hold", () => {
  const chain = {
    ...picture,
    creditLine: undefined,
    supplyChain: ["Wire\rService", "Getty\n Images"],
  };
  expect(writeCreditLine(chain, "{credit}")).toBe("Wire Service via Getty Images");
});
