import fc from "fast-check";
import { expect, it } from "vitest";
import { foldForSearch } from "#shared/text/fold-for-search.ts";
import { findPlain } from "../../../../../renderer/editor/find/find-plain.ts";
import { foldText } from "../../../../../renderer/editor/find/fold-text.ts";

const unit = fc.constantFrom(
  ..."abAB é İ ß ﬁ Ω ς 😀 𝐀 ’'“ أ ا آ ى ة ـ ٣ ۳ 3".split(" "),
  "\u0301",
  "\u064B",
  " ",
);
const text = fc.string({ unit, maxLength: 12 });
const loose = { matchCase: false, ignoreForms: true, wholeWord: false };

function found(source: string, wanted: string, options: Partial<typeof loose> = {}): string[] {
  return findPlain(source, wanted, { ...loose, ...options }).map(({ from, to }) =>
    source.slice(from, to),
  );
}

it("finds every folded place again in the source", () => {
  fc.assert(
    fc.property(text, fc.boolean(), fc.boolean(), (source, matchCase, ignoreForms) => {
      const folding = { matchCase, ignoreForms };
      const folded = foldText(source, folding);
      const places = folded.places ?? Array.from({ length: source.length + 1 }, (_, at) => at);
      // What stands between two places folds to what stands between them in the folded text.
      const ends = [...new Set(places)].filter((place) => !isHalf(source, place));
      const pieces = ends.slice(1).map((end, index) => source.slice(ends[index], end));
      expect(pieces.map((piece) => foldText(piece, folding).text).join("")).toBe(folded.text);
      expect([places.length, places.at(-1)]).toEqual([folded.text.length + 1, source.length]);
    }),
  );
});

function isHalf(source: string, place: number): boolean {
  return /[\uDC00-\uDFFF]/u.test(source[place] ?? "");
}

it("finds a text wherever it was put, whatever stands round it", () => {
  fc.assert(
    fc.property(text, text, text, (before, wanted, after) => {
      fc.pre(foldText(wanted, loose).text !== "");
      expect(findPlain(before + wanted + after, wanted, loose).length).toBeGreaterThan(0);
    }),
  );
});

it("finds nothing but what folds to the same", () => {
  fc.assert(
    fc.property(text, text, (source, wanted) => {
      for (const match of found(source, wanted))
        expect(foldForSearch(foldText(match, loose).text)).toBe(
          foldForSearch(foldText(wanted, loose).text),
        );
    }),
  );
});

it.each([
  ["café CAFE cafe\u0301", "cafe", ["café", "CAFE", "cafe\u0301"]],
  ["المدينةُ إلى مدينه", "مدينة", ["مدينةُ", "مدينه"]],
  ["كـتـاب ١٢٣", "كتاب 123", ["كـتـاب ١٢٣"]],
  ["don’t don't", "don't", ["don’t", "don't"]],
  ["Œuvre oeuvre", "oeuvre", ["Œuvre", "oeuvre"]],
  ["œ", "o", []],
  ["ﬁn", "f", []],
  ["😀a😀", "a😀", ["a😀"]],
  ["aaa", "aa", ["aa"]],
  ["ΟΔΟΣ οδος", "οδός", ["ΟΔΟΣ", "οδος"]],
])("finds in %j %j: %j", (source, wanted, matches) => {
  expect(found(source, wanted)).toEqual(matches);
});

it("keeps case and accents apart when asked", () => {
  expect(found("École école Ecole", "École", { matchCase: true })).toEqual(["École", "Ecole"]);
  expect(found("École école Ecole", "école", { ignoreForms: false })).toEqual(["École", "école"]);
  expect(found("École école", "école", { ignoreForms: false, matchCase: true })).toEqual(["école"]);
});

it("takes whole words in any script, joined by nothing", () => {
  const whole = (source: string, wanted: string): number =>
    findPlain(source, wanted, { ...loose, wholeWord: true }).length;
  expect(whole("art, Art-deco, artist, smart, art_1, art’s", "art")).toBe(3);
  expect(whole("كتاب الكتاب كتابُ", "كتاب")).toBe(2);
  expect(whole("$5, $50", "$5")).toBe(1);
  expect(whole("𝐀b 𝐀", "𝐀")).toBe(1);
});
