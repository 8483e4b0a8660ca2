import { type Command, TextSelection } from "@tiptap/pm/state";

/**
 * Backspace at the beginning of the attribution goes back into the words; in an empty pull quote it
 * makes a paragraph of it.
 */
export const backspaceInPullQuote: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { paragraph } = state.schema.nodes;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2 || paragraph === undefined) return false;
  const box = $from.node(-1);
  if (box.type.name !== "pullQuote") return false;
  const { tr } = state;
  if ($from.index(-1) > 0) tr.setSelection(TextSelection.create(tr.doc, $from.before() - 1));
  else if (box.textContent === "") {
    const position = $from.before(-1);
    tr.replaceWith(position, position + box.nodeSize, paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, position + 1));
  } else return true;
  dispatch?.(tr.scrollIntoView());
  return true;
};
