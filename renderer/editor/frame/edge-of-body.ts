import { type Command, Selection, TextSelection } from "@tiptap/pm/state";
import { bodyRange } from "./fields.ts";

/**
 * Backspace at the body's very beginning stays in the body: a subhead becomes a paragraph, an empty
 * first block goes, and the frame above is neither selected nor entered.
 */
export const backspaceAtBodyStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const body = bodyRange(state.doc);
  if (!(state.selection instanceof TextSelection) || !empty) return false;
  if ($from.depth !== 1 || $from.parentOffset > 0 || $from.before() !== body.from) return false;
  const { paragraph } = state.schema.nodes;
  const { tr } = state;
  if ($from.parent.type !== paragraph && paragraph !== undefined)
    tr.setNodeMarkup($from.before(), paragraph);
  else if ($from.parent.content.size === 0 && $from.after() < body.to) {
    tr.delete($from.before(), $from.after());
    tr.setSelection(Selection.near(tr.doc.resolve(body.from), 1));
  }
  if (tr.docChanged) dispatch?.(tr.scrollIntoView());
  return true;
};

/** Delete at the body's very end does not reach into the footnotes. */
export const deleteAtBodyEnd: Command = (state) => {
  const { $from, empty } = state.selection;
  const { to } = bodyRange(state.doc);
  return (
    empty &&
    state.selection instanceof TextSelection &&
    to < state.doc.content.size &&
    $from.parentOffset === $from.parent.content.size &&
    Selection.findFrom(state.doc.resolve(to), -1, true)?.from === $from.pos
  );
};
