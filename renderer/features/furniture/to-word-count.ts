import { foldForSearch } from "#shared/text/fold-for-search.ts";

/** A number of words as somebody types it, in any digits; null for none, undefined for what is no number. */
export function toWordCount(text: string): number | null | undefined {
  const digits = foldForSearch(text).trim();
  if (digits === "") return null;
  if (!/^\d{1,6}$/u.test(digits)) return undefined;
  const count = Number(digits);
  return count === 0 ? undefined : count;
}
