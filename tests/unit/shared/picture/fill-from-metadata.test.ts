import { expect, it } from "vitest";
import { usualRules } from "#shared/picture/cleaning/usual-rules.ts";
import { fillFromMetadata } from "#shared/picture/fill-from-metadata.ts";
import { unsavedPicture } from "../../../support/library-fixture.ts";

const fields = {
  "xmp.creator": ["Jane Doe"],
  "xmp.credit": "AFP via Getty",
  "xmp.headline": "Cranes",
  "xmp.copyright": "© 2026 AFP",
} as const;

it("fills what a record does not say, and keeps what it says", () => {
  const record = unsavedPicture({ headline: "Ours" });
  expect(fillFromMetadata(record, fields, usualRules)).toMatchObject({
    ...record,
    headline: "Ours",
    creators: [{ name: "Jane Doe" }],
    supplyChain: ["AFP", "Getty Images"],
    copyrightNotice: "© 2026 AFP",
    provenance: { headline: [{ value: "Cranes", origin: "xmp" }] },
  });
});

it.each([
  ["another photographer", { creditLine: "John Roe/Reuters" }],
  ["another agency", { creditLine: "Reuters" }],
  ["words that nobody can take apart", { creditLine: "?" }],
])("does not mix the credit of the text with the file's: %s", (_, said) => {
  const filled = fillFromMetadata(unsavedPicture(said), fields, usualRules);
  expect([filled.creators, filled.supplyChain, filled.creditLine]).toEqual([
    undefined,
    undefined,
    said.creditLine,
  ]);
  expect(filled.copyrightNotice).toBe("© 2026 AFP");
  expect(filled.provenance).toMatchObject({ credit: [{ value: "AFP via Getty" }] });
});

it.each(["AFP via Getty Images", "Photograph: Jane Doe/AFP/Getty Images", "Jane Doe"])(
  "takes creators and agencies from the file where its credit says the same: %s",
  (creditLine) => {
    expect(fillFromMetadata(unsavedPicture({ creditLine }), fields, usualRules)).toMatchObject({
      creditLine,
      creators: [{ name: "Jane Doe" }],
      supplyChain: ["AFP", "Getty Images"],
    });
  },
);

it("leaves a record alone that has been filled before: somebody may have emptied a field since", () => {
  const filled = fillFromMetadata(unsavedPicture(), fields, usualRules);
  const { copyrightNotice: _, ...emptied } = filled;
  expect(fillFromMetadata(emptied, fields, usualRules)).toEqual(emptied);
});
