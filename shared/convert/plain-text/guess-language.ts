// As much of a text as its language can be told from; a book takes no longer than an article.
const sample = 20_000;

const letters = /\p{L}/gu;

// Scripts that newsrooms write one language in.
const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["ko", /\p{Script=Hangul}/gu],
  ["zh", /\p{Script=Han}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["hy", /\p{Script=Armenian}/gu],
  ["ka", /\p{Script=Georgian}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
  ["bn", /\p{Script=Bengali}/gu],
  ["ta", /\p{Script=Tamil}/gu],
];

// Letters that Arabic does without. Order matters: Urdu has the Persian letters too.
const ofArabicScript: readonly (readonly [language: string, letters: RegExp])[] = [
  ["ur", /[ٹڈڑںے]/gu],
  ["ps", /[ټځڅډړږښګڼې]/gu],
  ["ckb", /[ێۆەڵڕ]/gu],
  ["fa", /[پچژگکی]/gu],
];

/**
 * Guesses the language of a text from its letters: that of the script most of it is in, Persian,
 * Urdu, Pashto and Kurdish only where letters tell them from Arabic, else English.
 * @returns a BCP 47 tag
 */
export function guessLanguage(text: string): string {
  const beginning = text.slice(0, sample);
  const total = count(beginning, letters);
  // Japanese is Han with kana among it, so a fifth of kana is enough; all others need a half.
  const found = scripts.find(
    ([language, script]) => count(beginning, script) > total * (language === "ja" ? 0.2 : 0.5),
  )?.[0];
  if (found === undefined) return "en";
  if (found !== "ar") return found;
  // Names and dialect bring a few such letters into Arabic; three in a hundred are another alphabet.
  return ofArabicScript.find(([, own]) => count(beginning, own) > total * 0.03)?.[0] ?? "ar";
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
