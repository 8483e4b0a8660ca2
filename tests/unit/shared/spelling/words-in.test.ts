import fc from "fast-check";
import { expect, it } from "vitest";
import { plainForm } from "#shared/spelling/plain-form.ts";
import { wordsIn } from "#shared/spelling/words-in.ts";

const plainWords = (text: string): readonly string[] => wordsIn(text).map(({ plain }) => plain);

it.each([
  [
    "Don’t say ‘no’ to the minister’s aide.",
    ["Don't", "say", "no", "to", "the", "minister's", "aide"],
  ],
  ["the ministers’ well-known co‑op", ["the", "ministers", "well-known", "co-op"]],
  ["par\u00ADlia\u00ADment cafe\u0301 naïve", ["parliament", "café", "naïve"]],
  ["السَّلام والمفاوضــات", ["السلام", "والمفاوضات"]],
  [
    "London—which said: wait...what (really)",
    ["London", "which", "said", "wait", "what", "really"],
  ],
])("reads the words of %s", (text, words) => {
  expect(plainWords(text)).toEqual(words);
});

it.each([
  "https://example.org/recieve?x=teh",
  "www.teh.com",
  "desk@recieve.org",
  "@recieve",
  "#teh",
  "recieve.jpg",
  "NATO",
  "1990s G20 14th 3,500",
  "C:\\teh\\recieve",
  "snake_caes",
  "a I و",
])("takes %s for no prose", (text) => {
  expect(plainWords(text)).toEqual([]);
});

it("points at the very letters of every word, whatever the text is", () => {
  const pieces = fc.constantFrom(
    ..."aé'’-‐\u00AD\u200D\u0301 .,@#/:٣ك\u064Bـ😀\n".split(""),
    "😀",
    "word",
    "السلام",
    "http://",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces).map((all) => all.join("")),
      ),
      (text) => {
        let last = 0;
        for (const { from, to, plain } of wordsIn(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(plainForm(text.slice(from, to))).toBe(plain);
          expect(text.slice(from, to)).not.toMatch(/\s/u);
          last = to;
        }
      },
    ),
  );
});

// Quadratic, this would take minutes.
it("comes to the end of a hundred thousand words without a space", () => {
  expect(wordsIn("a’".repeat(100_000))).toHaveLength(1);
  expect(wordsIn("a.".repeat(100_000))).toHaveLength(0);
});
