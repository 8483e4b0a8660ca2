import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { replaceDocument, sameBlocks, sameShell } from "./replace-document.ts";

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
  replaceDocument(tr, next);
  // Nobody typed it: it is no step of this window's history, and there is nothing to save.
  editor.view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true));
  return sameBlocks(editor.state.doc, next);
}
