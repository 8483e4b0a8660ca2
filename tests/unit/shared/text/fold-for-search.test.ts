import { expect, it } from "vitest";
import { foldForSearch } from "#shared/text/fold-for-search.ts";

it.each([
  ["Élysée", "elysee"],
  ["Straße", "STRASSE"],
  ["أحمد", "احمد"],
  ["مُحَمَّد", "محمد"],
  ["مدرسة", "مدرسه"],
  ["مصطفى", "مصطفي"],
  ["العـــربية", "العربية"],
  ["٢٠٢٦", "2026"],
  ["۲۰۲۶", "2026"],
])("finds %s by %s", (text, query) => {
  expect(foldForSearch(text)).toBe(foldForSearch(query));
});
