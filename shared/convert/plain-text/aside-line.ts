import { isDateLine } from "./date-line.ts";
import { endsSentence, wordCount } from "./line-form.ts";
import { readListMarker } from "./list-line.ts";

const fewWords = 3;

/**
 * Whether a line among the furniture is copy that no rule knows and that ends no furniture: the date
 * of publication, a name without "By", the name of a section.
 */
export function isAsideLine(text: string): boolean {
  if (isDateLine(text)) return true;
  if (text.length > 40 || endsSentence(text) || readListMarker(text) !== undefined) return false;
  return wordCount(text) <= fewWords;
}
