import type { QuoteMarks, QuotePair } from "./quote-marks.ts";

/** The quotations that begin in a text and do not end in it, outermost first. */
export function openQuotations(text: string, marks: QuoteMarks): readonly QuotePair[] {
  const pairs = marks.single === null ? marks.double : [...marks.double, marks.single];
  const opened = new Map(pairs.map((pair) => [pair.open.trim(), pair]));
  const open: QuotePair[] = [];
  for (const { index, 0: sign } of text.matchAll(/[^\p{L}\p{N}\s]/gu)) {
    const closed = open.findLastIndex(({ close }) => close.trim() === sign);
    // The apostrophe of “don’t” ends no quotation.
    if (closed >= 0 && !isInWord(text, index)) open.length = closed;
    else {
      const pair = opened.get(sign);
      if (pair !== undefined) open.push(pair);
    }
  }
  return open;
}

function isInWord(text: string, index: number): boolean {
  return text[index] === "\u2019" && /^\p{L}/u.test(text.slice(index + 1, index + 3));
}
