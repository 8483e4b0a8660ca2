// Written or not, these change no word: soft hyphen, joiners, tatweel, the Arabic vowel signs.
const unread = /\u00AD|\u200C|\u200D|[\u0640\u0610-\u061A\u064B-\u0652\u0670\u06D6-\u06ED]/gu;

/** A word as dictionaries have it: composed letters, straight apostrophes, plain hyphens. */
export function plainForm(word: string): string {
  return word.normalize("NFC").replace(unread, "").replace(/[’ʼ]/gu, "'").replace(/[‐‑]/gu, "-");
}
