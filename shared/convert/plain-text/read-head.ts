import { isAsideLine } from "./aside-line.ts";
import { readByline } from "./byline-line.ts";
import type { BylinePiece } from "./byline-piece.ts";
import { findCreditAtEnd, type CreditedCaption } from "./credit-at-caption-end.ts";
import { isDateLine } from "./date-line.ts";
import { isHeadlineLine } from "./headline-line.ts";
import type { Line } from "./read-lines.ts";
import { isReadingTimeLine } from "./reading-time-line.ts";
import { canBeStandfirst, isSetOffStandfirst } from "./standfirst-line.ts";

/** What stands above the body. */
export type Head = {
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: readonly BylinePiece[];
  readonly lead: CreditedCaption | undefined;
  readonly readingTimes: readonly string[];
  /** Lines among the furniture that stay copy: the date as the page said it, a name without "By". */
  readonly asides: readonly Line[];
  /** The lines of the body. */
  readonly body: readonly Line[];
};

// Two lines of three words each are a name and a place; more of them are verse.
const mostAsides = 3;

/**
 * Reads headline, standfirst, byline, reading time and the lead picture's caption from the top of a
 * text. Reading stops at the second line of copy; one line of copy between the headline and other
 * furniture is the standfirst. A text without a headline can still have a byline, nothing more.
 */
export function readHead(lines: readonly Line[]): Head {
  const readingTimes: string[] = [];
  const asides: Line[] = [];
  let byline: readonly BylinePiece[] | undefined;
  let lead: CreditedCaption | undefined;
  let standfirst: Line | undefined;
  // Copy that is the standfirst if furniture comes after it, else the beginning of the body.
  let waiting: { readonly line: Line; readonly at: number; readonly asides: number } | undefined;

  let at = 0;
  for (; isReadingTimeLine(lines[at]?.text ?? ""); at += 1)
    readingTimes.push(lines[at]?.text ?? "");
  const first = lines[at];
  const headline =
    first !== undefined && isHeadlineLine(first, lines[at + 1], lines[at + 2]) ? first : undefined;
  if (headline !== undefined) at += 1;

  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const names = byline === undefined ? readByline(line.text) : undefined;
    const caption =
      headline && lead === undefined
        ? creditedCaptionAt(lines, at, standfirst !== undefined)
        : undefined;
    if (isReadingTimeLine(line.text)) readingTimes.push(line.text);
    else if (names !== undefined) byline = names;
    else if (caption !== undefined) {
      lead = caption.found;
      at += caption.lines - 1;
    } else if (headline && asides.length < mostAsides && isAsideLine(line.text)) {
      asides.push(line);
      if (!isDateLine(line.text)) {
        at += 1;
        continue;
      }
    } else {
      const mayWait = headline !== undefined && standfirst === undefined && waiting === undefined;
      if (!mayWait || !canBeStandfirst(line)) break;
      waiting = { line, at, asides: asides.length };
      at += 1;
      continue;
    }
    standfirst ??= waiting?.line;
    waiting = undefined;
    at += 1;
  }

  if (waiting !== undefined) {
    const underHeadline = lines[waiting.at - 1] === headline;
    const isStandfirst = isSetOffStandfirst(waiting.line, underHeadline, lines[waiting.at + 1]);
    if (isStandfirst) standfirst = waiting.line;
    at = isStandfirst ? waiting.at + 1 : waiting.at;
    asides.length = waiting.asides;
  }
  // A standfirst stands over something; with nothing under it, it was the copy.
  const nothingUnder = standfirst !== undefined && at >= lines.length && lead === undefined;
  return {
    headline: headline?.text ?? "",
    standfirst: nothingUnder ? "" : (standfirst?.text ?? ""),
    byline: byline ?? [],
    lead,
    readingTimes,
    asides,
    body: nothingUnder && standfirst !== undefined ? [standfirst] : lines.slice(at),
  };
}

/**
 * A caption with its credit, on one line or on two; it needs copy after it, for a last line may be signed.
 * @param apart whether a blank line may come between the two
 */
function creditedCaptionAt(
  lines: readonly Line[],
  at: number,
  apart: boolean,
): { readonly found: CreditedCaption; readonly lines: number } | undefined {
  const text = lines[at]?.text ?? "";
  const found = findCreditAtEnd(text);
  if (found !== undefined) return at + 1 < lines.length ? { found, lines: 1 } : undefined;
  const next = lines[at + 1];
  if (next === undefined || (next.gap && !apart) || at + 2 >= lines.length) return undefined;
  const credit = findCreditAtEnd(next.text);
  if (credit?.caption !== "") return undefined;
  return { found: { ...credit, caption: text }, lines: 2 };
}
