import { type FoldedText, foldText, type Folding } from "./fold-text.ts";
import type { Span } from "./span.ts";

/** Finds a text in another, from left to right, no two finds sharing a letter. */
export function findPlain(
  source: string,
  wanted: string,
  options: Folding & { readonly wholeWord: boolean },
): readonly Span[] {
  const needle = foldText(wanted, options).text;
  if (needle === "") return [];
  const folded = foldText(source, options);
  const spans: Span[] = [];
  let at = folded.text.indexOf(needle);
  while (at !== -1) {
    const span = spanAt(folded, at, at + needle.length);
    const isFind = span !== null && (!options.wholeWord || isWholeWord(source, span));
    if (isFind) spans.push(span);
    at = folded.text.indexOf(needle, isFind ? at + needle.length : at + 1);
  }
  return spans;
}

/** The source of a stretch of folded text, or null where it would begin or end within a character. */
function spanAt({ text, places }: FoldedText, from: number, to: number): Span | null {
  if (places === null) return isSplit(text, from) || isSplit(text, to) ? null : { from, to };
  if (from > 0 && places[from - 1] === places[from]) return null;
  if (to < text.length && places[to - 1] === places[to]) return null;
  return { from: places[from] ?? 0, to: places[to] ?? 0 };
}

function isSplit(text: string, at: number): boolean {
  return /^[\uDC00-\uDFFF]$/u.test(text[at] ?? "") && /^[\uD800-\uDBFF]$/u.test(text[at - 1] ?? "");
}

function isWholeWord(text: string, { from, to }: Span): boolean {
  return !isInWord(text, from) && !isInWord(text, to);
}

/** Whether a word goes on across a place: letters, their marks, digits, in any script. */
function isInWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return /[\p{L}\p{M}\p{N}_]$/u.test(before) && /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(at, at + 2));
}
