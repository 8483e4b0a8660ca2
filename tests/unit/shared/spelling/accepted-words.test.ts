import { expect, it } from "vitest";
import { acceptedWords } from "#shared/spelling/accepted-words.ts";
import { arabicVariants } from "#shared/spelling/arabic-variants.ts";
import { fitSuggestions } from "#shared/spelling/fit-suggestions.ts";

it("accepts every word of a name, its possessive, and small words with a capital", () => {
  const accepted = acceptedWords(["Anna van der Malik-Okafor", "livestreamer", "غيتي"]);
  const asked = ["Malik-Okafor", "Okafor", "Malik's", "Livestreamer", "malik", "Malick"];
  expect(asked.filter((word) => !accepted.has(word))).toEqual(["malik", "Malick"]);
});

it("accepts an Arabic name with what is written on to it", () => {
  const accepted = acceptedWords(["غيتي"]);
  expect(["غيتي", "وغيتي", "لغيتي", "وبغيتي", "غيت", "تغيتي"].filter(accepted.has)).toEqual([
    "غيتي",
    "وغيتي",
    "لغيتي",
    "وبغيتي",
  ]);
});

it("knows the letters that quick Arabic typing confuses", () => {
  expect(arabicVariants("الاتفاقيه")).toContain("الاتفاقية");
  expect(arabicVariants("احمد")).toContain("أحمد");
  expect(arabicVariants("مستشفي")).toContain("مستشفى");
  expect(arabicVariants("ا".repeat(1000)).length).toBeLessThan(300);
});

it("fits suggestions to the word they stand in for", () => {
  expect(fitSuggestions("Recieve", ["receive", "Receive", "relieve"])).toEqual([
    "Receive",
    "Relieve",
  ]);
  expect(fitSuggestions("dont", ["don't", "don’t", "font"])).toEqual(["don’t", "font"]);
  expect(fitSuggestions("do'nt", ["don’t"])).toEqual(["don't"]);
  expect(fitSuggestions("aa", ["a", "b", "c", "d", "e", "f"])).toHaveLength(5);
});
