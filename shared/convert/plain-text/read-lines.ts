/** A line of pasted text, without the space around it. Blank lines are told by `gap` alone. */
export type Line = {
  readonly text: string;
  /** Whether a blank line, or nothing at all, comes before it. */
  readonly gap: boolean;
};

// Every break the Unicode standard knows (UAX 14, BK, CR, LF, NL): old Macs, web pages and Word paste all of them.
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * Cuts a text into its lines. `trim` takes away the byte order mark and no-break spaces at a line's
 * ends; those within stay, since somebody meant them.
 */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const raw of text.split(lineBreak)) {
    const line = raw.trim();
    if (line !== "") lines.push({ text: line, gap });
    gap = line === "";
  }
  return lines;
}
