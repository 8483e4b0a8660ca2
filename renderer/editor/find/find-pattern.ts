import type { FindQuery } from "./find-query.ts";
import type { Span } from "./span.ts";

/** A regular expression as it can be sent to a worker. */
export type Pattern = { readonly source: string; readonly flags: string };

/** Reads a query as a regular expression with the `u` flag, or answers null for one that is none. */
export function toPattern(query: FindQuery): Pattern | null {
  const flags = query.matchCase ? "gu" : "giu";
  try {
    // Alone first: `a)(b` is only valid with something round it.
    RegExp(query.text, flags);
  } catch {
    return null;
  }
  const letter = "[\\p{L}\\p{M}\\p{N}_]";
  const source = query.wholeWord
    ? `(?:(?<!${letter})|(?!${letter}))(?:${query.text})(?:(?<!${letter})|(?!${letter}))`
    : query.text;
  return { source, flags };
}

/** Finds what a pattern matches in a text; empty matches are nothing to find. */
export function findPattern(text: string, { source, flags }: Pattern): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(new RegExp(source, flags))) {
    const [whole, ...groups] = match;
    if (whole === "") continue;
    spans.push({
      from: match.index,
      to: match.index + whole.length,
      ...(groups.length === 0 ? {} : { groups }),
      ...(match.groups === undefined ? {} : { named: { ...match.groups } }),
    });
  }
  return spans;
}
