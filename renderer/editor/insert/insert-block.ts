import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { liftListItem } from "@tiptap/pm/schema-list";
import { EditorState, type Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { itemDepth, itemTypes } from "../body/list-commands.ts";
import { bodyRange, fieldAround } from "../frame/fields.ts";
import { typeOf } from "./block-of-kind.ts";

/**
 * Puts a block where the caret is: in place of the empty paragraph it is in, else below the body's
 * block it is in. From the frame it goes to the body's beginning, from the notes to its end; a table
 * or a caption is not entered. The caret goes into the block, or below what cannot be written in.
 */
export function insertBlock(tr: Transaction, block: Node): Transaction {
  if (isEmptyParagraph(tr.selection)) liftOutOfLists(tr);
  const { $from } = tr.selection;
  const at = $from.index(-1);
  const replaces =
    isEmptyParagraph(tr.selection) &&
    fieldAround($from) === -1 &&
    $from.node(-1).canReplaceWith(at, at + 1, block.type);
  const position = replaces ? $from.before() : placeBelow(tr.selection.$to);
  tr.replaceWith(position, replaces ? $from.after() : position, block);
  const inside = firstText(block);
  if (inside !== null) return tr.setSelection(TextSelection.create(tr.doc, position + 1 + inside));
  return writeBelow(tr, position + block.nodeSize);
}

function isEmptyParagraph({ $from, empty }: Selection): boolean {
  return empty && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
}

// As Enter does in an empty item: an element is no item of the list that it is asked for in.
function liftOutOfLists(tr: Transaction): void {
  const types = itemTypes(tr.doc.type.schema);
  for (let isLifted = true; isLifted && itemDepth(tr.selection.$from) >= 0;) {
    const state = EditorState.create({ doc: tr.doc, selection: tr.selection });
    isLifted = liftListItem(types)(state, ({ steps }) => {
      for (const step of steps) tr.step(step);
    });
  }
}

function placeBelow($pos: ResolvedPos): number {
  const { from, to } = bodyRange($pos.doc);
  return Math.min(to, Math.max(from, $pos.depth === 0 ? $pos.pos : $pos.after(1)));
}

/** Where in a block its first text begins, counted from the block's inside; null without one. */
function firstText(block: Node): number | null {
  if (block.isTextblock) return 0;
  let place: number | null = null;
  block.descendants((node, position) => {
    if (place === null && node.isTextblock) place = position + 1;
    return place === null;
  });
  return place;
}

/** Puts the caret at the beginning of the text below a position, into a new paragraph if need be. */
export function writeBelow(tr: Transaction, position: number): Transaction {
  const below = tr.doc.resolve(position).nodeAfter;
  if (below?.isTextblock !== true)
    tr.insert(position, typeOf(tr.doc.type.schema, "paragraph").create());
  return tr.setSelection(TextSelection.create(tr.doc, position + 1));
}
