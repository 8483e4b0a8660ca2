/** Parts of names that stay small, as CP Scott van der Berg has them (credits.md §3.3). */
const small = new Set([
  "van",
  "der",
  "den",
  "von",
  "de",
  "du",
  "da",
  "di",
  "la",
  "le",
  "et",
  "bin",
  "ibn",
  "al",
  "el",
  "y",
  "dos",
]);

/**
 * Sets a name that is all in capitals or all in small letters as names are set. Only where there are
 * two words at least and no digit: a lone "AFP" is an agency.
 */
export function mendCapitals(name: string): string {
  const words = name.split(" ");
  const oneCase = name === name.toUpperCase() || name === name.toLowerCase();
  if (words.length < 2 || !oneCase || /[\d/]/u.test(name) || !/\p{Lu}|\p{Ll}/u.test(name))
    return name;
  return words.map((word, index) => mendWord(word, index)).join(" ");
}

function mendWord(word: string, index: number): string {
  const lower = word.toLowerCase();
  if (index > 0 && small.has(lower)) return lower;
  // Two letters without a vowel are initials: CP Scott.
  if (/^[bcdfghjklmnpqrstvwxz]{2}$/u.test(lower)) return lower.toUpperCase();
  return lower
    .replace(
      /(^|[-'’.])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Joins initials and takes their dots: `C. P. Scott` is CP Scott. */
export function mendInitials(name: string): string {
  const bare = name
    .replace(/\b(\p{Lu})\.(?=\s|\p{Lu}|$)/gu, "$1 ")
    .replace(/\s+/gu, " ")
    .trim();
  return bare.replace(/\b(\p{Lu}) (?=\p{Lu}\b)/gu, "$1");
}
