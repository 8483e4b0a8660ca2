import type { Node } from "@tiptap/pm/model";
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
} from "@tiptap/pm/state";
import { bodyRange } from "../frame/fields.ts";
import { labelOf } from "./footnote-order.ts";

/** Goes from a reference to its note, and from a note to where the copy first refers to it. */
export const followFootnote: Command = (state, dispatch, view) =>
  toNote(state, dispatch, view) || toReference(state, dispatch, view);

/** Goes from the reference that is selected or beside the caret to its note. */
export const toNote: Command = (state, dispatch) => {
  const reference = referenceAt(state);
  if (reference === null) return false;
  const selection = selectionInNote(state.doc, labelOf(reference));
  if (selection !== null) dispatch?.(state.tr.setSelection(selection).scrollIntoView());
  return true;
};

/** Goes from a note back to its reference. */
export const toReference: Command = (state, dispatch) => {
  const note = noteAround(state);
  if (note === null) return false;
  const selection = selectionAtReference(state.doc, labelOf(note.node));
  if (selection !== null) dispatch?.(state.tr.setSelection(selection).scrollIntoView());
  return true;
};

/** Backspace in an empty note takes it out together with its references. */
export const backspaceInNote: Command = (state, dispatch) => {
  const note = noteAround(state);
  const { $from, empty } = state.selection;
  if (note === null || !empty || $from.parentOffset > 0) return false;
  if (note.node.content.size > 2 || note.node.firstChild?.isTextblock !== true) return false;
  return removeNote(note.position)(state, dispatch);
};

/** Takes out a note and all that refers to it; the last one takes the notes' section with it. */
export function removeNote(position: number): Command {
  return (state, dispatch) => {
    const note = state.doc.nodeAt(position);
    if (note?.type.name !== "footnote") return false;
    const { tr, doc } = state;
    const label = labelOf(note);
    const list = doc.resolve(position).parent;
    const isShared = list.children.some((other) => other !== note && labelOf(other) === label);
    const references = isShared ? [] : positionsOf(doc, label);
    if (list.childCount === 1) tr.delete(position - 1, position - 1 + list.nodeSize);
    else tr.delete(position, position + note.nodeSize);
    for (const at of references.toReversed()) {
      const mapped = tr.mapping.mapResult(at, 1);
      if (!mapped.deletedAfter) tr.delete(mapped.pos, mapped.pos + 1);
    }
    const back = references[0] ?? bodyRange(doc).to;
    const near = tr.doc.resolve(Math.min(tr.mapping.map(back), tr.doc.content.size));
    dispatch?.(tr.setSelection(Selection.near(near, -1)).scrollIntoView());
    return true;
  };
}

function referenceAt({ selection }: EditorState): Node | null {
  if (selection instanceof NodeSelection) return asReference(selection.node);
  if (!(selection instanceof TextSelection) || !selection.empty) return null;
  const { nodeBefore, nodeAfter } = selection.$head;
  return asReference(nodeBefore) ?? asReference(nodeAfter);
}

function asReference(node: Node | null): Node | null {
  return node?.type.name === "footnoteReference" ? node : null;
}

function noteAround({
  selection: { $head },
}: EditorState): { readonly node: Node; readonly position: number } | null {
  for (let depth = $head.depth; depth > 0; depth -= 1)
    if ($head.node(depth).type.name === "footnote")
      return { node: $head.node(depth), position: $head.before(depth) };
  return null;
}

function selectionInNote(document: Node, label: string): Selection | null {
  const list = document.lastChild;
  let found: Selection | null = null;
  if (list?.type.name !== "footnotes") return null;
  const start = document.content.size - list.nodeSize + 1;
  list.forEach((note, offset) => {
    if (found === null && labelOf(note) === label)
      found = Selection.near(document.resolve(start + offset + note.nodeSize - 1), -1);
  });
  return found;
}

function selectionAtReference(document: Node, label: string): Selection | null {
  const [first] = positionsOf(document, label);
  return first === undefined ? null : TextSelection.create(document, first + 1);
}

function positionsOf(document: Node, label: string): readonly number[] {
  const positions: number[] = [];
  document.descendants((node, position) => {
    if (node.type.name === "footnoteReference" && labelOf(node) === label) positions.push(position);
  });
  return positions;
}
