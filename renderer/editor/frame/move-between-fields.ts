import type { Node } from "@tiptap/pm/model";
import { type Command, type EditorState, Selection, TextSelection } from "@tiptap/pm/state";
import { bodyRange } from "./fields.ts";

type Stop = { readonly from: number; readonly to: number };

/** The places Tab goes through: headline, standfirst, byline, the lead picture's caption, the body. */
function stopsOf(document: Node): readonly Stop[] {
  const body = bodyRange(document);
  const stops: Stop[] = [];
  document.nodesBetween(0, body.from, (node, position) => {
    if (!node.isTextblock) return;
    stops.push({ from: position + 1, to: position + 1 + node.content.size });
  });
  return [...stops, body];
}

function currentStop(state: EditorState, stops: readonly Stop[]): number {
  const { head } = state.selection;
  return stops.findIndex(({ from, to }) => head >= from && head <= to);
}

/** Goes to the next field; from the body, Tab leaves the canvas. */
export const toNextField: Command = (state, dispatch) => {
  const stops = stopsOf(state.doc);
  const current = currentStop(state, stops);
  const next = stops[current + 1];
  if (current < 0 || next === undefined) return false;
  dispatch?.(
    state.tr
      .setSelection(enter(state.doc, next, next.to === bodyRange(state.doc).to))
      .scrollIntoView(),
  );
  return true;
};

/** Goes to the field before; from the headline, Shift-Tab leaves the canvas. */
export const toPreviousField: Command = (state, dispatch) => {
  const stops = stopsOf(state.doc);
  const previous = stops[currentStop(state, stops) - 1];
  if (previous === undefined) return false;
  dispatch?.(state.tr.setSelection(enter(state.doc, previous, false)).scrollIntoView());
  return true;
};

// A field is met at its end, ready to be continued; the body at its beginning.
function enter(document: Node, stop: Stop, isBody: boolean): Selection {
  return isBody
    ? Selection.near(document.resolve(stop.from), 1)
    : TextSelection.create(document, stop.to);
}
