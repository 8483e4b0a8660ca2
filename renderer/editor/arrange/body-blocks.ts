import type { Node } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";
import { bodyRange, isFurniture } from "../frame/fields.ts";

/** A run of neighbours in one parent, from before the first to after the last. */
export type Run = { readonly from: number; readonly to: number };

/** The blocks of the body that a selection touches; null when it reaches into the frame or the notes. */
export function selectedBlocks({ $from, $to }: Selection): Run | null {
  const body = bodyRange($from.doc);
  const from = $from.depth === 0 ? $from.pos : $from.before(1);
  const to = $to.depth === 0 ? $to.pos : $to.after(1);
  return from < body.from || to > body.to || from === to ? null : { from, to };
}

/** The block of the body with the caret, or with the end of the selection. Asked on every key. */
export function blockWithCaret({ $from, $to }: Selection): Run | null {
  const from = $to.depth > 0 ? $to.before(1) : $from.pos;
  const node = $from.doc.nodeAt(from);
  if (node === null || isFurniture(node) || node.type.name === "footnotes") return null;
  return { from, to: from + node.nodeSize };
}

/** The block of the body that begins at a position, or null. */
export function blockAt(document: Node, position: number): Run | null {
  const { from, to } = bodyRange(document);
  if (position < from || position >= to) return null;
  const $pos = document.resolve(position);
  const node = $pos.nodeAfter;
  return $pos.depth > 0 || node === null ? null : { from: position, to: position + node.nodeSize };
}
