import { closeHistory } from "@tiptap/pm/history";
import type { Mark } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { expandReplacement } from "./expand-replacement.ts";
import type { FindQuery } from "./find-query.ts";
import type { Found } from "./found.ts";

/**
 * Replaces finds in one step of the history. Names of contributors stay. Of each find only the
 * letters that differ are touched, so that what stands beside them keeps its marks.
 * @param isWanted which finds, by number; all where it is left out
 * @returns the transaction, and how many finds it replaced
 */
export function replaceMatches(
  state: EditorState,
  found: Found,
  query: FindQuery,
  replacement: string,
  isWanted: (index: number) => boolean = () => true,
): { readonly tr: Transaction; readonly count: number } {
  const tr = closeHistory(state.tr);
  let count = 0;
  // From the end, so that the places before stay true.
  for (const { start, before, matches } of found.blocks.toReversed())
    for (const [index, match] of [...matches.entries()].toReversed()) {
      if (match.isName || !isWanted(before + index)) continue;
      const [from, to] = [start + match.from, start + match.to];
      const whole = state.doc.textBetween(from, to);
      const text = query.isPattern ? expandReplacement(replacement, whole, match) : replacement;
      replaceText(tr, from, whole, text);
      count += 1;
    }
  return { tr, count };
}

/** Writes a text over another and keeps the marks: what is inserted takes those of what it replaces. */
export function replaceText(tr: Transaction, from: number, old: string, next: string): void {
  const before = sharedStart(old, next);
  const after = sharedStart(reversed(old.slice(before)), reversed(next.slice(before)));
  const start = from + before;
  const end = from + old.length - after;
  const text = next.slice(before, next.length - after);
  if (text === "") {
    if (start < end) tr.delete(start, end);
    return;
  }
  const model = start < end || before === 0 ? start : start - 1;
  const marks: readonly Mark[] = tr.doc.nodeAt(model)?.marks ?? [];
  tr.replaceWith(start, end, tr.doc.type.schema.text(text, marks));
}

/** How long the common beginning of two texts is, in whole characters. */
function sharedStart(one: string, other: string): number {
  let length = 0;
  for (const character of one) {
    if (!other.startsWith(character, length)) break;
    length += character.length;
  }
  return length;
}

function reversed(text: string): string {
  return Array.from(text).toReversed().join("");
}
