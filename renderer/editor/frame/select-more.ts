import { AllSelection, type Command, TextSelection } from "@tiptap/pm/state";
import { bodyRange, fieldAround } from "./fields.ts";

/**
 * Selects more with each press: the text of the field the caret is in, then the whole body, then
 * everything. The first press never reaches across the frame, so typing over it cannot either.
 */
export const selectMore: Command = (state, dispatch) => {
  const { doc, selection } = state;
  const field = fieldAround(selection.$from);
  const body = bodyRange(doc);
  const steps = [
    ...(field === -1 || field !== fieldAround(selection.$to)
      ? []
      : [{ from: field, to: field + (doc.nodeAt(field)?.nodeSize ?? 0) }]),
    body,
  ];
  for (const { from, to } of steps) {
    const wider = TextSelection.between(doc.resolve(from), doc.resolve(to));
    const grows = wider.from <= selection.from && wider.to >= selection.to && !wider.eq(selection);
    const isInFrame = selection.to <= body.from;
    if (!wider.empty && (grows || (from === body.from && isInFrame))) {
      dispatch?.(state.tr.setSelection(wider));
      return true;
    }
  }
  dispatch?.(state.tr.setSelection(new AllSelection(doc)));
  return true;
};
