import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { expect, it } from "vitest";
import { dictionaryOf, type DictionaryName } from "#shared/spelling/dictionary-of.ts";
import { wordsIn } from "#shared/spelling/words-in.ts";
import { wrongParts } from "#shared/spelling/wrong-parts.ts";

// The dictionaries as they are shipped: what matters is how the rules and they work together.
const files: Readonly<Record<DictionaryName, string>> = {
  "en-GB": "dict-en-gb/en_GB",
  "en-US": "dict-en_us/en_US",
  fr: "dict-fr-fr/fr-fr",
  es: "dict-es-es/Spanish",
  ar: "dict-ar/ar",
};

const opened = new Map<DictionaryName, ReturnType<typeof decodeTrie>>();

function wrongIn(dictionary: DictionaryName, text: string): readonly string[] {
  const file = join(
    import.meta.dirname,
    `../../../../node_modules/@cspell/${files[dictionary]}.trie.gz`,
  );
  const trie = opened.get(dictionary) ?? decodeTrie(new Uint8Array(gunzipSync(readFileSync(file))));
  opened.set(dictionary, trie);
  return wordsIn(text).flatMap(({ plain }) =>
    wrongParts(plain, dictionary, (form) => trie.has(form)),
  );
}

it.each<[DictionaryName, string]>([
  ["en-GB", "The minister’s colour-blind aide didn’t organise Monday’s re-election in London."],
  ["en-US", "The mayor’s color-blind aide didn’t organize it."],
  ["fr", "Aujourd’hui l’homme qu’elle a vu n’était pas d’accord. L’État jusqu’alors."],
  ["es", "El gobierno habló con los comerciantes; comiéndoselo todo mañana."],
  ["ar", "أعلنت الحكومة اليوم أن المفاوضات ستستأنف الأسبوع المقبل في العاصمة"],
])("finds nothing wrong in good %s", (dictionary, text) => {
  expect(wrongIn(dictionary, text)).toEqual([]);
});

it.each<[DictionaryName, string, readonly string[]]>([
  [
    "en-GB",
    "Recieve teh color, goverment-led accomodation",
    ["Recieve", "teh", "color", "goverment", "accomodation"],
  ],
  ["en-US", "colour", ["colour"]],
  ["fr", "L’acceuil du gouvernment", ["acceuil", "gouvernment"]],
  ["es", "El govierno", ["govierno"]],
  ["ar", "المفاوظات", ["المفاوظات"]],
])("finds what is wrong in %s", (dictionary, text, wrong) => {
  expect(wrongIn(dictionary, text)).toEqual(wrong);
});

it("leaves words of another script alone", () => {
  expect(wrongIn("en-GB", "السلامم Приветт 記者")).toEqual([]);
  expect(wrongIn("ar", "teh recieve")).toEqual([]);
});

it.each([
  ["en", "en-GB"],
  ["en-IN", "en-GB"],
  ["en-US", "en-US"],
  ["en_us", "en-US"],
  ["en-Latn-US", "en-US"],
  ["fr-CA", "fr"],
  ["ar-EG", "ar"],
  ["es-419", "es"],
  ["de", null],
  ["", null],
  ["not a tag", null],
])("answers for %s with %s", (tag, dictionary) => {
  expect(dictionaryOf(tag)).toBe(dictionary);
});
