import { ReplaceError, type Node, type Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import { alignSequences } from "#shared/article/compare/align-sequences.ts";
import { blockText } from "./document-text.ts";

/** Puts the blocks of another document where the present ones are. Only what differs is replaced. */
export function replaceDocument(tr: Transaction, next: Node): Transaction {
  let position = tr.doc.content.size;
  // From the end, so that the places before stay what they were.
  for (const { same, mine, theirs } of alignSequences(
    tr.doc.children,
    next.children,
    blockText,
  ).toReversed()) {
    const from = position - mine.reduce((size, { nodeSize }) => size + nodeSize, 0);
    if (!same) replaceBlocks(tr, from, mine, theirs);
    position = from;
  }
  return tr;
}

function replaceBlocks(
  tr: Transaction,
  from: number,
  mine: readonly Node[],
  theirs: readonly Node[],
): void {
  const to = from + mine.reduce((size, { nodeSize }) => size + nodeSize, 0);
  const [before] = mine;
  const [after] = theirs;
  const isRewritten = mine.length === 1 && theirs.length === 1;
  const change =
    isRewritten && before !== undefined && after?.sameMarkup(before) === true
      ? changeWithin(before, after)
      : null;
  if (change === null) tr.replaceWith(from, to, [...theirs]);
  else tr.step(new ReplaceStep(from + 1 + change.from, from + 1 + change.to, change.slice));
}

/** What makes one block the other by its changed part alone; null where the part does not fit by itself. */
function changeWithin(
  before: Node,
  after: Node,
): { readonly from: number; readonly to: number; readonly slice: Slice } | null {
  const from = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (from === null || end === null) return null;
  // Where a letter is doubled the two ends overlap (ProseMirror's guide says how to part them).
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const to = end.a + overlap;
  try {
    const slice = after.slice(from, end.b + overlap);
    const made = before.replace(from, to, slice);
    return blockText(made) === blockText(after) ? { from, to, slice } : null;
  } catch (cause) {
    if (cause instanceof ReplaceError) return null;
    throw cause;
  }
}

/** Whether two documents carry the same beside their blocks. */
export function sameShell(mine: Node, theirs: Node): boolean {
  return blockText(mine.copy()) === blockText(theirs.copy());
}

/** Whether two documents have the same blocks. */
export function sameBlocks(mine: Node, theirs: Node): boolean {
  return mine.children.map(blockText).join() === theirs.children.map(blockText).join();
}
