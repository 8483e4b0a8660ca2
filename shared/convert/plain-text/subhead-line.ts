import { bareLine, endsSentence, hasLetter, wordCount } from "./line-form.ts";
import type { Line } from "./read-lines.ts";

const longest = 60;
const mostWords = 10;

// Lines that pages and wires set between paragraphs and that head nothing.
const notSubheads =
  /^(?:ends?|more|mf|more follows|advertisement|ad|read more|related|share|watch|listen|sponsored|continue reading|article continues below|انتهى|إعلان|اقرأ أيضا|اقرأ أيضاً|شاهد|مشاركة)$/iu;

/**
 * Whether a line is a subhead: short, without punctuation at its end, alone between blank lines,
 * after a finished sentence and before a paragraph.
 */
export function isSubheadLine(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
): boolean {
  if (!line.gap || line.text.length > longest) return false;
  if (before === undefined || after === undefined || !after.gap) return false;
  const text = bareLine(line.text);
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(text) &&
    /[\p{L}\p{M}\p{N}]$/u.test(text) &&
    hasLetter(text) &&
    wordCount(text) <= mostWords &&
    !/[@\t]|:\/\/|www\./u.test(text) &&
    !notSubheads.test(text) &&
    endsSentence(before.text) &&
    endsSentence(after.text) &&
    after.text.length > text.length
  );
}
