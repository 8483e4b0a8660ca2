import fc from "fast-check";
import { expect, it } from "vitest";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import type { ReadContext, WriteContext } from "#shared/convert/story.ts";
import { comparable, storyArbitrary } from "../../../../support/story-arbitrary.ts";

let count = 0;
const reading: ReadContext = {
  newId: () => `new-${(count += 1)}`,
  now: "2026-11-23T12:00:00Z",
};
const writing: WriteContext = {
  creditFormat: "{credit}",
  readingMinutes: 1,
  fileOf: (picture) => (picture === "p1" ? "talks.jpg" : undefined),
  audience: "desk",
};

it("gives every article the schema allows back as the same article", () => {
  fc.assert(
    fc.property(storyArbitrary, (story) => {
      const { text, report } = toMarkdown(story, writing);
      expect(report).toEqual([]);
      const back = fromMarkdown(text, reading);
      expect(back.report).toEqual([]);
      expect(comparable(back.story)).toEqual(comparable(story));
    }),
    { numRuns: 200 },
  );
}, 60_000);
