import { expect, it } from "vitest";
import { printCredit } from "#shared/picture/credit-line/print-credit.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";

const date = "2026-11-26T00:00:00Z";
const picture: UnsavedPicture = {
  format: 1,
  id: "p1",
  file: null,
  creditLine: "Ines Moreau/AFP",
  created: date,
  updated: date,
};
const style = {
  creditFormat: "Photograph: {credit}",
  disclosure: { made: "AI-generated image", altered: "Image altered with AI" },
};
const iptc = (kind: string): UnsavedPicture => ({
  ...picture,
  digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${kind}`,
});

it("prints the picture's credit, the use's own, or none", () => {
  expect(printCredit(picture, null, style).credit).toBe("Photograph: Ines Moreau/AFP");
  expect(printCredit(picture, { text: " Family\nphoto " }, style).credit).toBe("Family photo");
  expect(printCredit(picture, { hidden: "A logo" }, style).credit).toBe("");
  expect(printCredit(undefined, null, style)).toEqual({ credit: "", disclosure: "" });
});

it.each([
  ["digitalCapture", ""],
  ["algorithmicallyEnhanced", ""],
  ["trainedAlgorithmicMedia", "AI-generated image"],
  ["compositeWithTrainedAlgorithmicMedia", "Image altered with AI"],
  ["compositeSynthetic", "Image altered with AI"],
])("discloses %s as “%s”, also where the credit is hidden", (kind, words) => {
  expect(printCredit(iptc(kind), null, style).disclosure).toBe(words);
  expect(printCredit(iptc(kind), { hidden: "A logo" }, style).disclosure).toBe(words);
});

it("discloses by the rights category or the name of an AI system where no source type is given", () => {
  const made = { ...picture, rights: { category: "ai-generated" } };
  expect(printCredit(made, null, style).disclosure).toBe("AI-generated image");
  const named = { ...picture, ai: { system: "Firefly" } };
  expect(printCredit(named, null, style).disclosure).toBe("Image altered with AI");
  expect(
    printCredit({ ...iptc("digitalCapture"), ...named, ...iptc("digitalCapture") }, null, style)
      .disclosure,
  ).toBe("");
});

it("does not say twice what the house's format says", () => {
  const guardian = { ...style, creditFormat: "guardian" };
  expect(printCredit(iptc("trainedAlgorithmicMedia"), null, guardian)).toEqual({
    credit: "AI-generated image: Ines Moreau/AFP",
    disclosure: "",
  });
  expect(printCredit(iptc("trainedAlgorithmicMedia"), { text: "Desk" }, guardian).disclosure).toBe(
    "AI-generated image",
  );
});
