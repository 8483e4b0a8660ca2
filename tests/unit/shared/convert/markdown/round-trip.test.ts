import fc from "fast-check";
import { expect, it } from "vitest";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import { comparable, storyArbitrary } from "../../../../support/story-arbitrary.ts";
import { createReading, writing } from "./conversion.ts";

it("gives every article the schema allows back as the same article, and has nothing to report", () => {
  fc.assert(
    fc.property(storyArbitrary, (story) => {
      const written = toMarkdown(story, writing);
      const read = fromMarkdown(written.text, createReading());
      // No file of a crop goes along here, and other programs show the whole picture.
      const report = written.report.filter(({ code }) => code !== "markdown-crop-not-shown");
      expect([comparable(read.story), report, read.report]).toEqual([comparable(story), [], []]);
    }),
    { numRuns: 200 },
  );
});

it("gives it back under any credit format and whatever the files are called", () => {
  const names = fc.constantFrom(
    "a.jpg",
    "a b.jpg",
    "a#p1.jpg",
    "ä(1).jpg",
    "photos/<x>.jpg",
    undefined,
  );
  const formats = fc.constantFrom("{credit}", "Photograph: {credit}", "[{credit}]", " *{credit}* ");
  fc.assert(
    fc.property(storyArbitrary, names, names, formats, (story, one, two, creditFormat) => {
      const fileOf = (picture: string): string | undefined =>
        picture === "p1" ? one : picture === "p2" ? two : undefined;
      // Crops go along under names that may meet.
      const croppedFileOf = (picture: string): string | undefined => fileOf(picture);
      const context = { ...writing, creditFormat, fileOf, croppedFileOf };
      const { text } = toMarkdown(story, context);
      expect(comparable(fromMarkdown(text, createReading()).story)).toEqual(comparable(story));
    }),
    { numRuns: 50 },
  );
});

it("reads any text without throwing, and what it read comes back the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      const { story } = fromMarkdown(text, createReading());
      story.document.check();
      const written = toMarkdown(story, writing);
      if (written.report.length > 0) return;
      const read = fromMarkdown(written.text, createReading());
      expect(comparable(read.story)).toEqual(comparable(story));
    }),
    { numRuns: 300 },
  );
});
