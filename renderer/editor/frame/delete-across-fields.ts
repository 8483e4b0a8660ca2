import type { Node } from "@tiptap/pm/model";
import {
  AllSelection,
  NodeSelection,
  Selection,
  TextSelection,
  type Transaction,
} from "@tiptap/pm/state";
import { bodyRange, fieldAround, isFurniture } from "./fields.ts";

/** Whether a selection reaches from one field into another, where a plain replacement would break the frame. */
export function crossesFields(selection: Selection): boolean {
  if (selection.empty || selection instanceof NodeSelection) return false;
  if (selection instanceof AllSelection) return true;
  return (
    selection instanceof TextSelection &&
    fieldAround(selection.$from) !== fieldAround(selection.$to)
  );
}

type Range = { readonly from: number; readonly to: number };

/**
 * Deletes a selection that crosses fields: every field in it stays and loses only the text that was
 * selected, body blocks go, and the caret stands where the selection began. One step of undo.
 */
export function deleteAcrossFields(tr: Transaction): Transaction {
  const { from, to } = tr.selection;
  const start = tr.steps.length;
  for (const piece of piecesOf(tr.doc, { from, to }).toReversed()) cut(tr, piece);
  const caret = tr.mapping.slice(start).map(from, -1);
  return tr.setSelection(Selection.near(tr.doc.resolve(caret), 1));
}

/** What goes, in document order: text inside fields, and runs of body blocks. */
function piecesOf(document: Node, selected: Range): readonly Range[] {
  const pieces: Range[] = [];
  let run: Range | null = null;
  document.forEach((child, offset) => {
    const whole = { from: offset, to: offset + child.nodeSize };
    const range = overlap(whole, selected);
    if (range.from >= range.to) return;
    const isWhole = range.from === whole.from && range.to === whole.to;
    if (isFurniture(child) || (!isWhole && cutsIntoField(document, range))) {
      pieces.push(...textIn(document, range));
    } else if (child.type.name === "footnotes") {
      pieces.push(...(isWhole ? [range] : textIn(document, range)));
    } else if (run === null) {
      pieces.push((run = range));
    } else {
      pieces[pieces.indexOf(run)] = run = { from: run.from, to: range.to };
    }
  });
  return pieces;
}

function overlap(one: Range, other: Range): Range {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}

function cutsIntoField(document: Node, { from, to }: Range): boolean {
  return fieldAround(document.resolve(from)) !== -1 || fieldAround(document.resolve(to)) !== -1;
}

function textIn(document: Node, range: Range): readonly Range[] {
  const pieces: Range[] = [];
  document.nodesBetween(range.from, range.to, (node, position) => {
    if (!node.isTextblock) return;
    const inside = { from: position + 1, to: position + 1 + node.content.size };
    const piece = overlap(inside, range);
    if (piece.from < piece.to) pieces.push(piece);
  });
  return pieces;
}

function cut(tr: Transaction, { from, to }: Range): void {
  const body = bodyRange(tr.doc);
  const paragraph = tr.doc.type.schema.nodes["paragraph"];
  // The body is never without a block: what replaces all of it is an empty paragraph.
  if (from === body.from && to === body.to && paragraph !== undefined)
    tr.replaceWith(from, to, paragraph.create());
  else tr.delete(from, to);
}
