import { openQuotations } from "./open-quotations.ts";
import { findQuoteMarks } from "./quote-marks.ts";

const apostrophe = "\u2019";
const feet = "\u2032";
const inches = "\u2033";

/**
 * The sign that a typed straight quote stands for: a quotation mark of the language, an apostrophe,
 * or the prime of feet and inches.
 * @param before the text of the block up to the caret
 * @param language BCP 47 tag; for one whose marks are not known the sign stays straight
 */
export function typedQuote(before: string, sign: "'" | '"', language: string): string {
  const marks = findQuoteMarks(language);
  if (marks === null) return sign;
  const open = openQuotations(before, marks);
  const opens = /(?:^|[\s([{/\u2018\u201A\u201C\u201E\u00AB\u2039\u00BF\u00A1-])$/u.test(before);
  const followsDash = /[-\u2013\u2014]$/u.test(before);

  if (sign === '"') {
    const current = open.findLast((pair) => marks.double.includes(pair));
    // “I never—” ends what is open; he said—“no” begins.
    if (followsDash && current !== undefined) return current.close;
    if (opens || followsDash || (current === undefined && marks.opensAfter?.test(before) === true))
      return (marks.double[open.length] ?? marks.double.at(-1) ?? marks.double[0]).open;
    if (/\u2032\d+(?:[.,]\d+)?[\u00BC-\u00BE]?$/u.test(before)) return inches;
    if (current !== undefined) return current.close;
    return /[\d\u00BC-\u00BE]$/u.test(before) ? inches : marks.double[0].close;
  }

  if (marks.single === null) return isMeasure(before) ? feet : apostrophe;
  const isQuoting = open.includes(marks.single);
  if (followsDash && isQuoting) return marks.single.close;
  if (opens || followsDash) return marks.single.open;
  if (isQuoting) return marks.single.close;
  return isMeasure(before) ? feet : apostrophe;
}

/** A number that can be feet or minutes; four figures are a year: 1990’s. */
function isMeasure(before: string): boolean {
  return /(?:^|[^\p{L}\p{N}\u2019])\d{1,3}$/u.test(before);
}
