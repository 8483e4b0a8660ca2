import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import { toHtmlFragment } from "#shared/convert/html/to-html-fragment.ts";
import { toHtml } from "#shared/convert/html/to-html.ts";
import type { ReadContext, WriteContext } from "#shared/convert/story.ts";
import { comparable, storyArbitrary } from "../../../../support/story-arbitrary.ts";

const writing: WriteContext = {
  creditFormat: "Photograph: {credit}",
  readingMinutes: 3,
  fileOf: () => undefined,
  audience: "desk",
};

function reading(): ReadContext {
  let ids = 0;
  return { newId: () => `id-${String((ids += 1))}`, now: "2026-11-23T10:00:00Z" };
}

test(
  "reads a page back as the article that was written, whatever is in it",
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(storyArbitrary, (story) => {
        const read = fromHtml(toHtml(story, writing).text, reading());
        expect(comparable(read.story)).toEqual(comparable(story));
        expect(read.report).toEqual([]);
      }),
      { numRuns: 200 },
    );
  },
);
