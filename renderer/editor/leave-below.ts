import { type Command, NodeSelection, TextSelection } from "@tiptap/pm/state";

/** The elements that are left downwards as a whole, wherever in them the caret is. */
const wholes = new Set(["table", "pullQuote", "figure", "relatedLinks", "embed", "rule"]);

/** Goes to the empty paragraph below the element at the caret, or opens one there. */
export const leaveBelow: Command = (state, dispatch) => {
  const { selection, doc, schema, tr } = state;
  const { paragraph } = schema.nodes;
  const below = belowWhole(selection);
  if (below === null || paragraph === undefined) return false;
  const next = doc.resolve(below).nodeAfter;
  if (next?.type !== paragraph || next.content.size > 0) tr.insert(below, paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, below + 1)).scrollIntoView());
  return true;
};

function belowWhole(selection: TextSelection | { $from: TextSelection["$from"] }): number | null {
  if (selection instanceof NodeSelection)
    return wholes.has(selection.node.type.name) ? selection.to : null;
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if (wholes.has($from.node(depth).type.name)) return $from.after(depth);
  return null;
}
