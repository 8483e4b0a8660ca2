// Marks of direction and joining that messengers put round a line; they are never what a rule looks for.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\s]/u;

/** A line as rules look at it: without invisible marks at its ends. */
export function bareLine(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && invisible.test(text.charAt(start))) start += 1;
  while (end > start && invisible.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Whether a line ends as a sentence does, in any script, closing quotation marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?…؟۔。！？।]["'”’»“)\]]*$/u.test(bareLine(text.slice(-40)));
}

/** The words of a line by its spaces, which is all that rules about short lines need. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** How many of them are words: a dash between spaces is none. */
export function wordCount(text: string): number {
  return wordsOf(text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether there is a letter in it: a line of dashes or digits says nothing to a reader. */
export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
