import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
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
  if (isRewritten && before !== undefined && after?.sameMarkup(before) === true) {
    const start = before.content.findDiffStart(after.content);
    const end = before.content.findDiffEnd(after.content);
    if (start === null || end === null) return;
    // Where a letter is doubled the two ends overlap (ProseMirror's guide says how to part them).
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    const slice = after.slice(start, end.b + overlap);
    tr.replace(from + 1 + start, from + 1 + end.a + overlap, slice);
  } else tr.replaceWith(from, to, [...theirs]);
}

/** Whether two documents carry the same beside their blocks. */
export function sameShell(mine: Node, theirs: Node): boolean {
  return blockText(mine.copy()) === blockText(theirs.copy());
}

/** Whether two documents have the same blocks. */
export function sameBlocks(mine: Node, theirs: Node): boolean {
  return mine.children.map(blockText).join() === theirs.children.map(blockText).join();
}
