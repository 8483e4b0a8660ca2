import { type Command, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";

/** Puts the caret into the empty link after a place between links, or makes one there. */
export function nextLink(tr: Transaction, after: number): void {
  const next = tr.doc.resolve(after).nodeAfter;
  const type = tr.doc.type.schema.nodes["relatedLink"];
  const isEmpty = next?.type === type && next?.content.size === 0;
  if (!isEmpty && type !== undefined) tr.insert(after, type.create());
  tr.setSelection(TextSelection.create(tr.doc, after + 1));
}

/** Enter makes the next link; on a last one that is empty it ends the box. */
export const enterInRelatedLink: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const link = $from.parent;
  const { paragraph } = state.schema.nodes;
  if (link.type.name !== "relatedLink" || !$from.sameParent($to)) return false;
  const { tr } = state;
  const isLast = $from.indexAfter(-1) === $from.node(-1).childCount;
  if (link.content.size > 0 || link.attrs["address"] !== "" || !isLast || paragraph === undefined)
    nextLink(tr, $from.after());
  else if ($from.node(-1).childCount === 1) turnBoxIntoParagraph(tr, $from.before(-1));
  else {
    const below = $from.after(-1);
    tr.insert(below, paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, below + 1));
    tr.delete($from.before(), $from.after());
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Backspace in an empty link takes it out, with the box when it is the only one. */
export const backspaceInRelatedLink: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if ($from.parent.type.name !== "relatedLink" || !empty || $from.parentOffset > 0) return false;
  // Two links never become one: the second's address would be lost.
  if ($from.parent.content.size > 0) return true;
  const { tr } = state;
  if ($from.node(-1).childCount === 1) turnBoxIntoParagraph(tr, $from.before(-1));
  else {
    const isFirst = $from.index(-1) === 0;
    tr.delete($from.before(), $from.after());
    const $near = tr.doc.resolve($from.before());
    tr.setSelection(Selection.near($near, isFirst ? 1 : -1));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Delete at a link's end stays in it, for the same reason. */
export const deleteInRelatedLink: Command = ({ selection: { $from, empty } }) =>
  $from.parent.type.name === "relatedLink" &&
  empty &&
  $from.parentOffset === $from.parent.content.size;

function turnBoxIntoParagraph(tr: Transaction, box: number): void {
  const { paragraph } = tr.doc.type.schema.nodes;
  const size = tr.doc.nodeAt(box)?.nodeSize ?? 0;
  if (paragraph === undefined) return;
  tr.replaceWith(box, box + size, paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, box + 1));
}
