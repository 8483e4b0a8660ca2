import { readByline, type BylinePiece } from "./byline-line.ts";
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
  /** When it was published, as the page said it: copy, for it has no other place. */
  readonly dates: readonly Line[];
  /** The lines of the body. */
  readonly body: readonly Line[];
};

/**
 * Reads headline, standfirst, byline, reading time and the lead picture's caption from the top of a
 * text. Reading stops at the second line of copy; one line of copy between the headline and other
 * furniture is the standfirst. A text without a headline can still have a byline, nothing more.
 */
export function readHead(lines: readonly Line[]): Head {
  const readingTimes: string[] = [];
  const dates: Line[] = [];
  let byline: readonly BylinePiece[] | undefined;
  let lead: CreditedCaption | undefined;
  let standfirst: Line | undefined;
  let waiting: Line | undefined;

  let at = 0;
  for (; isReadingTimeLine(lines[at]?.text ?? ""); at += 1)
    readingTimes.push(lines[at]?.text ?? "");
  const first = lines[at];
  const headline =
    first !== undefined && isHeadlineLine(first, lines[at + 1], lines[at + 2]) ? first : undefined;
  if (headline !== undefined) at += 1;

  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const names = byline === undefined ? readByline(line.text) : undefined;
    const caption = headline && lead === undefined ? creditedCaptionAt(lines, at) : undefined;
    if (isReadingTimeLine(line.text)) readingTimes.push(line.text);
    else if (names !== undefined) byline = names;
    else if (headline !== undefined && isDateLine(line.text)) dates.push(line);
    else if (caption !== undefined) {
      lead = caption.found;
      at += caption.lines - 1;
    } else {
      const mayWait = headline !== undefined && standfirst === undefined && waiting === undefined;
      if (!mayWait || !canBeStandfirst(line)) break;
      waiting = line;
      at += 1;
      continue;
    }
    standfirst ??= waiting;
    waiting = undefined;
    at += 1;
  }

  if (waiting !== undefined) {
    if (isSetOffStandfirst(waiting, lines[at - 2] === headline, lines[at])) standfirst = waiting;
    else at -= 1;
  }
  // A standfirst stands over something; with nothing under it, it was the copy.
  const nothingUnder = standfirst !== undefined && at >= lines.length && lead === undefined;
  return {
    headline: headline?.text ?? "",
    standfirst: nothingUnder ? "" : (standfirst?.text ?? ""),
    byline: byline ?? [],
    lead,
    readingTimes,
    dates,
    body: nothingUnder && standfirst !== undefined ? [standfirst] : lines.slice(at),
  };
}

/** A caption with its credit, on one line or on two; it needs copy after it, for a last line may be signed. */
function creditedCaptionAt(
  lines: readonly Line[],
  at: number,
): { readonly found: CreditedCaption; readonly lines: number } | undefined {
  const text = lines[at]?.text ?? "";
  const found = findCreditAtEnd(text);
  if (found !== undefined) return at + 1 < lines.length ? { found, lines: 1 } : undefined;
  const next = lines[at + 1];
  if (next === undefined || next.gap || at + 2 >= lines.length) return undefined;
  const credit = findCreditAtEnd(next.text);
  if (credit?.caption !== "") return undefined;
  return { found: { ...credit, caption: text }, lines: 2 };
}
