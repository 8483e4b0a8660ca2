import { foldForSearch } from "#shared/text/fold-for-search.ts";

// After every letter: an article without a headline stands at the end of the alphabet.
const last = "\u{10FFFF}";

/**
 * What a headline is sorted by: its letters and digits without case, accents and forms, whatever
 * sign stands before them.
 */
export function toHeadlineKey(headline: string): string {
  const key = foldForSearch(headline).replace(/^[^\p{L}\p{N}]+/u, "");
  return key === "" ? last : key.slice(0, 300);
}

/** What sections are compared by, so that two spellings of one name are one section. */
export function toSectionKey(section: string): string {
  return foldForSearch(section).trim().replace(/\s+/gu, " ");
}

/** The language of a tag, without script and region. */
export function toLanguageKey(tag: string): string {
  return (tag.split("-")[0] ?? "").toLowerCase();
}
