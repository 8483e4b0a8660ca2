import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { alignSequences } from "#shared/article/compare/align-sequences.ts";
import { blockText } from "./document-text.ts";

/**
 * Puts another version of the document where the present one is. Only what differs is replaced, so
 * that caret, selection and scroll stay where they are. What was typed before can still be undone.
 * @returns whether the canvas now holds that version; if not, it has to begin anew
 */
export function takeUpDocument(editor: Editor, document: Node): boolean {
  if (editor.isDestroyed || editor.view.composing) return false;
  const { tr, doc, schema } = editor.state;
  const next = schema.nodeFromJSON(document.toJSON());
  if (!sameShell(doc, next)) return false;
  let position = doc.content.size;
  // From the end, so that the places before stay what they were.
  for (const { same, mine, theirs } of alignSequences(
    doc.children,
    next.children,
    blockText,
  ).toReversed()) {
    const from = position - mine.reduce((size, { nodeSize }) => size + nodeSize, 0);
    if (!same) replaceBlocks(tr, from, mine, theirs);
    position = from;
  }
  // Nobody typed it: it is no step of this window's history, and there is nothing to save.
  editor.view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true));
  return blocksOf(editor.state.doc) === blocksOf(next);
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

function sameShell(mine: Node, theirs: Node): boolean {
  return blockText(mine.copy()) === blockText(theirs.copy());
}

function blocksOf(document: Node): string {
  return document.children.map(blockText).join();
}
