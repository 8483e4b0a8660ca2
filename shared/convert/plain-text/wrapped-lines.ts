import { endsSentence } from "./line-form.ts";
import { readListMarker } from "./list-line.ts";
import type { Line } from "./read-lines.ts";

// E-mail breaks lines at 72 or 76 characters (RFC 3676 asks for 78 at most); older systems at 65 to 80.
const narrowest = 50;
const widest = 100;

/**
 * Joins lines that a mail program broke at a fixed width, when that is sure: the text as a whole
 * shows it, and at every break of the paragraph the next word would not have fitted.
 * @returns the same lines when the text is not broken that way
 */
export function joinWrappedLines(lines: readonly Line[]): readonly Line[] {
  const width = widthOfBrokenLines(lines);
  if (width === undefined) return lines;
  const joined: Line[] = [];
  for (const block of blocksOf(lines)) {
    const sure = block.every(
      (line, index) => index === 0 || startsAnew(line) || isFull(block[index - 1], line, width),
    );
    let open: Line | undefined;
    for (const line of block) {
      if (open !== undefined && sure && !startsAnew(line))
        open = { text: open.text + joint(open.text) + line.text, gap: open.gap };
      else {
        if (open !== undefined) joined.push(open);
        open = line;
      }
    }
    if (open !== undefined) joined.push(open);
  }
  return joined;
}

function widthOfBrokenLines(lines: readonly Line[]): number | undefined {
  let width = 0;
  for (const [index, line] of lines.entries()) {
    const inBlock = !line.gap || lines[index + 1]?.gap === false;
    // A long address cannot be broken and says nothing of the width.
    if (inBlock && line.text.includes(" ")) width = Math.max(width, line.text.length);
  }
  if (width < narrowest || width > widest) return undefined;
  let full = 0;
  let loose = 0;
  let midSentence = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (line.gap || before === undefined || startsAnew(line)) continue;
    if (isFull(before, line, width)) {
      full += 1;
      if (!endsSentence(before.text)) midSentence += 1;
    } else loose += 1;
  }
  return full >= 3 && full >= loose * 3 && midSentence * 2 >= full ? width : undefined;
}

function isFull(line: Line | undefined, next: Line, width: number): boolean {
  if (line === undefined || !line.text.includes(" ") || line.text.length < narrowest / 2)
    return false;
  const space = next.text.indexOf(" ");
  const firstWord = space === -1 ? next.text.length : space;
  return line.text.length + 1 + firstWord > width;
}

function startsAnew(line: Line): boolean {
  return readListMarker(line.text) !== undefined || line.text.startsWith(">");
}

// "Nagorno-" and "Karabakh" were one word; a dash after a space was a dash.
function joint(text: string): string {
  return /[\p{L}\p{N}]-$/u.test(text) ? "" : " ";
}

function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.gap || last === undefined) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}
