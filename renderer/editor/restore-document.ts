import type { Editor } from "@tiptap/core";
import { closeHistory, undoDepth } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { FurnitureStep, type FurnitureChange } from "./furniture-step.ts";
import { replaceDocument, sameBlocks, sameShell } from "./replace-document.ts";

/**
 * Puts an earlier document where the present one is, and the furniture with it, as one step that is
 * undone at once.
 * @returns null where it cannot be put there, and nothing was changed; else what takes it back while
 * it is the newest step, and answers whether it did
 */
export function restoreDocument(
  editor: Editor,
  document: Node,
  furniture: FurnitureChange,
): (() => boolean) | null {
  if (editor.isDestroyed || !editor.isEditable || editor.view.composing) return null;
  const tr = restoreTransaction(editor.state, document, furniture);
  if (tr === null) return null;
  editor.view.dispatch(tr);
  // What is typed from now on is a step of its own.
  editor.view.dispatch(closeHistory(editor.state.tr));
  const { doc } = editor.state;
  const steps = undoDepth(editor.state) as number;
  return () =>
    !editor.isDestroyed &&
    editor.state.doc.eq(doc) &&
    (undoDepth(editor.state) as number) === steps &&
    editor.commands.undo();
}

/** The transaction that does it; null where the document cannot be put there exactly. */
export function restoreTransaction(
  state: EditorState,
  document: Node,
  furniture: FurnitureChange,
): Transaction | null {
  const next = state.schema.nodeFromJSON(document.toJSON());
  // What was typed a moment ago is a step of its own.
  const tr = closeHistory(state.tr);
  if (!sameShell(state.doc, next))
    for (const [name, value] of Object.entries(next.attrs)) tr.setDocAttribute(name, value);
  replaceDocument(tr, next);
  // Blocks that cannot follow each other one at a time come all at once.
  if (!sameBlocks(tr.doc, next)) tr.replaceWith(0, tr.doc.content.size, next.content);
  if (!sameBlocks(tr.doc, next) || !sameShell(tr.doc, next)) return null;
  return Object.keys(furniture.after).length === 0 ? tr : tr.step(new FurnitureStep(furniture));
}
