import * as fc from "fast-check";
import { expect, it } from "vitest";
import { matchWords } from "#shared/commands/match-words.ts";

const names: readonly (readonly string[])[] = [
  ["New article", "مادة جديدة"],
  ["Export the article", "تصدير المادة"],
  ["Duplicate", "إنشاء نسخة"],
  ["Dark theme", "مظهر داكن"],
];

function found(query: string): readonly (string | undefined)[] {
  return matchWords(query, names, (item) => item).map(([name]) => name);
}

it.each([
  ["", ["New article", "Export the article", "Duplicate", "Dark theme"]],
  ["art", ["New article", "Export the article"]],
  ["ARTICLE exp", ["Export the article"]],
  ["icate", ["Duplicate"]],
  ["dkt", ["Dark theme"]],
  ["dupcate", ["Duplicate"]],
  ["مظهر", ["Dark theme"]],
  ["ماده", ["New article", "Export the article"]],
  ["إنشَاء", ["Duplicate"]],
  ["انشا", ["Duplicate"]],
  ["qq", []],
  ["…", ["New article", "Export the article", "Duplicate", "Dark theme"]],
])("finds what is meant by %j", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

it("puts what begins with the words before what only holds their letters", () => {
  const items = ["Bold", "Blockquote or old", "Old quote"];
  expect(matchWords("old", items, (item) => [item])).toEqual([
    "Blockquote or old",
    "Old quote",
    "Bold",
  ]);
});

it("finds every item by its whole name, and takes anything for a query", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(matchWords(text, [text], (item) => [item])).toEqual([text]);
    }),
  );
});
