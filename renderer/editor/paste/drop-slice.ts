import type { Slice } from "@tiptap/pm/model";
import { type EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import { dropPoint } from "@tiptap/pm/transform";
import { crossesFields, deleteAcrossFields } from "../frame/delete-across-fields.ts";
import { isLine, staysInField } from "../frame/fields.ts";
import { toLine } from "./to-line.ts";
import { weigh } from "./weight.ts";

/** What a drag takes away from where it began: the selection, a node of its own, or nothing (a copy). */
export type DragSource = "selection" | { readonly from: number; readonly to: number } | null;

/**
 * Drops a slice at a position, taking it from where it was.
 * @returns null when something would be lost by it, such as a picture dragged into the headline
 */
export function dropSlice(
  state: EditorState,
  slice: Slice,
  position: number,
  source: DragSource,
): Transaction | null {
  const { tr } = state;
  const line = state.doc.resolve(position).parent.type;
  const target = isLine(line) ? position : (dropPoint(state.doc, position, slice) ?? position);
  const before = weigh(state.doc.content);
  const dragged = weigh(slice.content);
  const stays = source === null ? dragged : { letters: 0, things: 0 };
  takeAway(tr, source);
  const at = tr.mapping.map(target);
  const emptied = tr.doc;
  const only = slice.openStart === 0 && slice.openEnd === 0 && slice.content.childCount === 1;
  const node = slice.content.firstChild;
  if (isLine(line)) tr.replaceWith(at, at, toLine(slice, line));
  else if (only && node !== null) tr.replaceRangeWith(at, at, node);
  else tr.replaceRange(at, at, slice);
  const after = weigh(tr.doc.content);
  if (
    after.letters !== before.letters + stays.letters ||
    after.things !== before.things + stays.things ||
    !staysInField(emptied, tr.doc, at)
  )
    return null;
  const end = tr.mapping.map(target);
  return tr.setSelection(TextSelection.between(tr.doc.resolve(at), tr.doc.resolve(end)));
}

function takeAway(tr: Transaction, source: DragSource): void {
  if (source === null) return;
  if (source !== "selection") tr.delete(source.from, source.to);
  else if (crossesFields(tr.selection)) deleteAcrossFields(tr);
  else tr.deleteSelection();
}
