import fc from "fast-check";
import { expect, it } from "vitest";
import { cropName } from "#shared/article/crop.ts";
import { plainTextOf } from "#shared/article/document-queries.ts";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import { toHtmlFragment } from "#shared/convert/html/to-html-fragment.ts";
import { toHtml } from "#shared/convert/html/to-html.ts";
import type { WriteContext } from "#shared/convert/story.ts";
import { comparable, storyArbitrary } from "../../../../support/story-arbitrary.ts";
import { forTheDesk, reading, storyOf } from "./html-contexts.ts";

const formats = fc.constantFrom("{credit}", "Photograph: {credit}", "[{credit}]");

it("reads a page back as the article that was written, whatever is in it", () => {
  fc.assert(
    fc.property(storyArbitrary, formats, (story, creditFormat) => {
      const { text } = toHtml(story, { ...forTheDesk, creditFormat });
      const read = fromHtml(text, reading());
      expect(comparable(read.story)).toEqual(comparable(story));
      expect(read.report).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it("reads a fragment back as the article that was written, with its pictures beside it", () => {
  const beside: WriteContext = {
    ...forTheDesk,
    fileOf: (picture) => `pictures/${picture}.jpg`,
    croppedFileOf: (picture, crop) => `pictures/${picture}-${cropName(crop)}.jpg`,
  };
  fc.assert(
    fc.property(storyArbitrary, (story) => {
      const read = fromHtml(toHtmlFragment(story, beside).text, reading());
      expect(comparable(read.story)).toEqual(comparable(story));
    }),
    { numRuns: 100 },
  );
});

it("shows readers every word of the document that the desk sees", () => {
  const words = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, "");
  fc.assert(
    fc.property(storyArbitrary, (story) => {
      const { text } = toHtml(story, { ...forTheDesk, audience: "public" });
      const read = fromHtml(text, reading());
      expect(words(plainTextOf(read.story.document))).toBe(words(plainTextOf(story.document)));
    }),
    { numRuns: 100 },
  );
});

it("still reads the page after a tool has broken its lines and indented them", () => {
  const story = storyOf("english-article.json");
  const { text } = toHtmlFragment(story, forTheDesk);
  const indented = text.replace(
    /(<\/(?:p|h1|h2|h3|li|figure|td|th|tr|ul|ol|aside)>)/g,
    "\n        $1\n    ",
  );
  expect(comparable(fromHtml(indented, reading()).story)).toEqual(comparable(story));
});

it("says where a picture lies that went along, and keeps its file's name", () => {
  const story = storyOf("english-article.json");
  const { text } = toHtml(story, { ...forTheDesk, fileOf: (id) => `pictures/${id}.jpg` });
  const [lead] = fromHtml(text, reading()).story.pictures.values();
  expect([lead?.address, lead?.file]).toEqual([
    "pictures/lead.jpg",
    story.pictures.get("lead")?.file,
  ]);
});
