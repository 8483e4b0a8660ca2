import type { NodeType, ResolvedPos, Schema } from "@tiptap/pm/model";
import { type Command, TextSelection, type Transaction } from "@tiptap/pm/state";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "@tiptap/pm/schema-list";

/** The kinds of list. */
export type ListName = "bulletList" | "orderedList" | "taskList";

/** The types of the items of lists. */
export function itemTypes(schema: Schema): readonly NodeType[] {
  return [schema.nodes["listItem"], schema.nodes["taskItem"]].filter((type) => type !== undefined);
}

/** The depth of the list item round a position, or -1. An isolating node between ends the search. */
export function itemDepth($pos: ResolvedPos): number {
  const types = itemTypes($pos.doc.type.schema);
  for (let depth = $pos.depth; depth > 0; depth -= 1) {
    const node = $pos.node(depth);
    if (types.includes(node.type)) return depth;
    if (node.type.spec.isolating === true) return -1;
  }
  return -1;
}

/** Enter in a list: a new item; in an empty item, out of the list. */
export const enterInList: Command = (state, dispatch, view) => {
  const { $from } = state.selection;
  // A paragraph deeper in the item, such as in a quote there, is split like any other; beside an
  // element that is taken hold of one is opened.
  if (!$from.parent.isTextblock || itemDepth($from) !== $from.depth - 1) return false;
  const types = itemTypes(state.schema);
  // What comes after a task that is done is not done yet.
  const split = splitListItem(types, { checked: false });
  return split(state, dispatch, view) || liftListItem(types)(state, dispatch, view);
};

/** Tab in a list nests the item. It stays in the list when there is nothing to nest under. */
export const nestItem: Command = (state, dispatch) => {
  if (itemDepth(state.selection.$from) < 0) return false;
  sinkListItem(itemTypes(state.schema))(state, dispatch);
  return true;
};

/** Shift-Tab in a list takes the item one level out. */
export const unnestItem: Command = (state, dispatch) => {
  if (itemDepth(state.selection.$from) < 0) return false;
  liftListItem(itemTypes(state.schema))(state, dispatch);
  return true;
};

/** Backspace at the beginning of an item takes it out of its list, its words unchanged. */
export const backspaceInItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || !(state.selection instanceof TextSelection) || $from.parentOffset > 0) return false;
  const depth = itemDepth($from);
  if (depth < 0 || $from.pos !== $from.start(depth) + ($from.depth - depth)) return false;
  return liftListItem(itemTypes(state.schema))(state, dispatch);
};

/** Makes a list of the selected blocks, turns one kind of list into the other, or ends the list. */
export function toggleList(name: ListName): Command {
  return (state, dispatch, view) => {
    const type = state.schema.nodes[name];
    if (type === undefined) return false;
    const { $from, $to } = state.selection;
    const depth = itemDepth($from);
    if (depth < 0 || (!$from.sameParent($to) && itemDepth($to) < 0))
      return wrapInList(type)(state, dispatch, view);
    const list = $from.node(depth - 1);
    if (list.type === type) return liftListItem(itemTypes(state.schema))(state, dispatch, view);
    dispatch?.(changeList(state.tr, $from.before(depth - 1), type));
    return true;
  };
}

/** Makes another kind of a list, and of its items; what stands in them stays where it is. */
function changeList(tr: Transaction, position: number, type: NodeType): Transaction {
  const item = type.contentMatch.defaultType;
  const list = tr.doc.nodeAt(position);
  if (list === null || item === null) return tr;
  if (list.firstChild?.type === item) return tr.setNodeMarkup(position, type);
  const bookmark = tr.selection.getBookmark();
  const items = list.children.map(({ attrs, content }) => item.create(attrs, content));
  tr.replaceWith(position, position + list.nodeSize, type.create(null, items));
  return tr.setSelection(bookmark.resolve(tr.doc));
}
