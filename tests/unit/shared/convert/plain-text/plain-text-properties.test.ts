import fc from "fast-check";
import { expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { fromPlainText } from "#shared/convert/plain-text/from-plain-text.ts";
import { toPlainText } from "#shared/convert/plain-text/to-plain-text.ts";
import type { Report } from "#shared/convert/report.ts";
import type { Story, WriteContext } from "#shared/convert/story.ts";
import { withoutIsolates } from "#shared/text/isolate.ts";
import { charactersLost } from "./characters-kept.ts";
import { compactStory } from "./compact-story.ts";

const now = "2026-11-23T12:00:00+01:00";
const context: WriteContext = {
  creditFormat: "{credit}",
  readingMinutes: 1,
  fileOf: () => undefined,
  audience: "public",
};

function read(text: string): { story: Story; report: Report } {
  let made = 0;
  return fromPlainText(text, { newId: () => `id-${(made += 1)}`, now });
}

// Any string of UTF-16: lone surrogates, NULs, every kind of line break.
const anyString = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028", "\f", " ", "[", "]", "(", ")", "- "),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

const word = fc.constantFrom(
  ..."the quay vote board harbour Ann Lee met on Monday 4,000 ميناء".split(" "),
);
const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((list) => list.join(" "));

const anyLine = fc.oneof(
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: words.map((text) => `${text}.`) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "2 min read",
      "مدة القراءة دقيقتان",
      "By Ann Lee and Sam Poe in Tbilisi",
      "بقلم أحمد علي ومحمد حسن",
      "A quay at dawn [Getty]",
      "A quay. (Photo by Ann Lee/AFP via Getty Images)",
      "Photograph: Ann Lee/Reuters",
      "[Getty]",
      "TBILISI, July 16 (AFP) – The talks began.",
      "16 July 2022",
      "- one",
      "• two",
      "1. one",
      "2) two",
      "2. two",
      "* * *",
      "Hi Sara,",
      "“I done it [sic]”",
      "The end (Reuters)",
    ),
  },
  { weight: 1, arbitrary: anyString },
);

const anyText = fc
  .array(fc.tuple(anyLine, fc.constantFrom("\n", "\n\n", "\r\n\r\n", "\n \u00A0\n")), {
    maxLength: 14,
  })
  .map((lines) => lines.flat().join(""));

it("reads any string without throwing", () => {
  fc.assert(
    fc.property(anyString, (text) => {
      expect(() => read(text).story.document.check()).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

it("has every character of a text in the story or in its report", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { story, report } = read(text);
      expect(charactersLost(text, story, report)).toBe("");
    }),
    { numRuns: 1500 },
  );
});

it("writes the same text again after reading its own, unless the report says otherwise", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = toPlainText(read(text).story, context);
      if (once.report.some(({ code }) => code === "text-reads-differently")) return;
      const twice = toPlainText(read(once.text).story, context);
      // Isolates stand by the language, which is guessed anew from what is left of the words.
      expect({ ...twice, text: withoutIsolates(twice.text) }).toEqual({
        ...once,
        text: withoutIsolates(once.text),
      });
    }),
    { numRuns: 1500 },
  );
});

// What a newsroom writes: a headline is no sentence and a paragraph is one.
const name = fc.constantFrom("Ann Lee", "Sam Poe", "Jo van der Berg");
const sentence = words.map((text) => `Then ${text} came to the old harbour.`);
const frame = fc.record({
  headline: words.map((text) => `Why the ${text} go`),
  standfirst: fc.option(sentence, { nil: "" }),
  name: fc.option(name),
  dateline: fc.option(fc.constantFrom("TBILISI, July 16 (AFP)", "NEW YORK (AP)")),
  lead: fc.option(
    fc.record({
      caption: sentence,
      credit: fc.constantFrom("Getty", "Ann Lee/AFP via Getty Images", "AP Photo/Ann Lee", "غيتي"),
    }),
  ),
  paragraphs: fc.array(sentence, { minLength: 1, maxLength: 5 }),
});

it("gives headline, standfirst, byline, dateline, caption, credit and paragraphs back from its own text", () => {
  fc.assert(
    fc.property(frame, (made) => {
      const story = storyOf(made);
      const { text, report } = toPlainText(story, context);
      const back = read(text);
      const parts = { language: "", report: [] };
      expect({ ...compactStory(back.story, []), ...parts }).toEqual({
        ...compactStory(story, []),
        ...parts,
      });
      expect(report).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

function storyOf(made: typeof frame extends fc.Arbitrary<infer Made> ? Made : never): Story {
  const field = (type: string, text: string): object =>
    text === "" ? { type } : { type, content: [{ type: "text", text }] };
  const { lead } = made;
  const document = fromDocumentJson({
    type: "doc",
    content: [
      field("headline", made.headline),
      field("standfirst", made.standfirst),
      made.name === null
        ? { type: "byline" }
        : {
            type: "byline",
            content: [
              { type: "text", text: "By " },
              { type: "contributor", attrs: { name: made.name } },
            ],
          },
      ...(lead === null
        ? []
        : [
            {
              type: "leadPicture",
              attrs: { picture: "p" },
              content: [field("caption", lead.caption)],
            },
          ]),
      ...made.paragraphs.map((text) => field("paragraph", text)),
    ] as never,
  });
  const article = {
    format: 1,
    id: "a",
    language: "en",
    status: "draft" as const,
    created: now,
    updated: now,
    ...(made.dateline === null ? {} : { dateline: made.dateline }),
  };
  const picture = { format: 1, id: "p", file: null, created: now, updated: now };
  const pictures =
    lead === null ? new Map() : new Map([["p", { ...picture, creditLine: lead.credit }]]);
  return { article, document, pictures };
}
