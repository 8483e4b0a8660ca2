import { directionOf, type Direction } from "./direction.ts";

/** A stretch of a line, and whether it has to stand apart from what is round it. */
export type Stretch = { readonly text: string; readonly apart: boolean };

const open = "\u2068";
const close = "\u2069";

/**
 * Cuts a credit into stretches: names that run against the line would carry the slashes and brackets
 * beside them to the wrong side (UAX 9) unless they are isolated. Joined, the stretches are the text.
 */
export function stretchesOf(text: string, direction: Direction): readonly Stretch[] {
  // Every second piece parts two names.
  const pieces = text.split(/(\s*[/:،,()[\]]\s*|\s+(?:via|عبر|and|و)\s+)/u);
  const stretches: Stretch[] = [];
  let before = "";
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) {
      before += piece;
      continue;
    }
    const apart = runsAgainst(piece, direction);
    const last = stretches.at(-1);
    if (last !== undefined && last.apart === apart)
      stretches[stretches.length - 1] = { text: last.text + before + piece, apart };
    // What parts two stretches belongs to the line.
    else if (last !== undefined && !last.apart)
      stretches.splice(-1, 1, { text: last.text + before, apart: false }, { text: piece, apart });
    else stretches.push({ text: before, apart: false }, { text: piece, apart });
    before = "";
  }
  return stretches.filter((stretch) => stretch.text !== "");
}

/** Whether a text holds letters of the other direction. */
export function runsAgainst(text: string, direction: Direction): boolean {
  return text.split(/[\s/]+/u).some((word) => {
    const own = directionOf(word);
    return own !== undefined && own !== direction;
  });
}

/** A credit for plain text, with the invisible characters that keep its parts in order (UAX 9: FSI, PDI). */
export function isolate(text: string, direction: Direction): string {
  const plain = withoutIsolates(text);
  const own = directionOf(plain) ?? direction;
  const inside = stretchesOf(plain, own)
    .map((stretch) => (stretch.apart ? `${open}${stretch.text}${close}` : stretch.text))
    .join("");
  return own === direction ? inside : `${open}${inside}${close}`;
}

/** The text without what `isolate` put into it. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, "");
}
