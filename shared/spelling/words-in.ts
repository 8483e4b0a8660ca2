import { plainForm } from "./plain-form.ts";

/** A word of a text that a dictionary may be asked about. */
export type TextWord = {
  readonly from: number;
  readonly to: number;
  /** Its `plainForm`. */
  readonly plain: string;
};

// Apostrophes and hyphens are part of a word between letters only, so a closing quote is none. The
// sets do not overlap, so this is linear whatever it is given.
const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]|['’ʼ‐‑-](?=[\p{L}\p{N}]))*/gu;

/**
 * The words of a text, with their places. What is no prose is left out: addresses, handles and tags,
 * file names, whatever holds a number, single letters, and words all in capitals.
 */
export function wordsIn(text: string): readonly TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    if (isAddress(chunk)) continue;
    for (const found of chunk.matchAll(word)) {
      const plain = plainForm(found[0]);
      if (!isProse(plain)) continue;
      const from = index + found.index;
      words.push({ from, to: from + found[0].length, plain });
    }
  }
  return words;
}

function isAddress(chunk: string): boolean {
  // A dot between letters with small Latin letters behind it: example.org, photo.jpg.
  return /[@#_\\]|:\/\/|[\p{L}\p{N}]\.[a-z]{2}/u.test(chunk);
}

function isProse(plain: string): boolean {
  return plain.length > 1 && !/\p{N}/u.test(plain) && !isAllCapitals(plain);
}

/** Whether a word is written in capitals only, as NATO is; letters without capitals are not. */
export function isAllCapitals(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
