import { readDateline } from "./dateline.ts";
import { endsSentence, hasLetter, wordCount } from "./line-form.ts";
import { readListMarker } from "./list-line.ts";
import type { Line } from "./read-lines.ts";

const longest = 400;
// Fewer words are a name, a place, a section.
const fewestWords = 5;

/** Whether a line of copy under the headline may be the standfirst, if what follows it says so. */
export function canBeStandfirst(line: Line): boolean {
  return (
    line.text.length <= longest &&
    hasLetter(line.text) &&
    !line.text.startsWith(">") &&
    readListMarker(line.text) === undefined &&
    readDateline(line.text) === undefined
  );
}

/**
 * Whether a line is a standfirst although the body follows it at once: it stands close to the
 * headline and apart from the body, or it is a line of some length that no full stop ends, before a
 * paragraph that one does.
 * @param underHeadline whether the headline is the line before it
 * @param after the first line of the body
 */
export function isSetOffStandfirst(
  line: Line,
  underHeadline: boolean,
  after: Line | undefined,
): boolean {
  if (after === undefined || !after.gap) return false;
  if (wordCount(line.text) < fewestWords) return false;
  if (!line.gap) return underHeadline;
  const open = !endsSentence(line.text) && !/[:;,،؛]$/u.test(line.text);
  return open && endsSentence(after.text) && after.text.length > 60;
}
