import {
  AllSelection,
  type Command,
  NodeSelection,
  type Selection,
  TextSelection,
} from "@tiptap/pm/state";
import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { bodyRange, fieldAround } from "./fields.ts";

/**
 * Selects more with each press: the text of the field the caret is in, the whole element it belongs
 * to, such as a table, then the body, then everything. The first press never reaches across the
 * frame, so typing over it cannot either.
 */
export const selectMore: Command = (state, dispatch) => {
  const { doc, selection } = state;
  const body = bodyRange(doc);
  const isInFrame = selection.to <= body.from;
  const wholeBody = TextSelection.between(doc.resolve(body.from), doc.resolve(body.to));
  for (const wider of [fieldSelection(doc, selection), elementSelection(selection), wholeBody]) {
    if (wider === null || wider.empty) continue;
    const grows = wider.from <= selection.from && wider.to >= selection.to && !wider.eq(selection);
    if (!grows && !(wider === wholeBody && isInFrame)) continue;
    dispatch?.(state.tr.setSelection(wider));
    return true;
  }
  dispatch?.(state.tr.setSelection(new AllSelection(doc)));
  return true;
};

function fieldSelection(document: Node, { $from, $to }: Selection): Selection | null {
  const field = lineAround($from);
  if (field === -1 || field !== lineAround($to)) return null;
  const end = field + (document.nodeAt(field)?.nodeSize ?? 0);
  return TextSelection.between(document.resolve(field), document.resolve(end));
}

/** A field, or a line of its own kind within one: a related link, code. */
function lineAround($pos: ResolvedPos): number {
  const { type } = $pos.parent;
  const isLine = type.spec.code === true || type.name === "relatedLink";
  return isLine ? $pos.before() : fieldAround($pos);
}

const elements = new Set(["table", "pullQuote", "figure", "relatedLinks"]);

function elementSelection({ $from, $to }: Selection): Selection | null {
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1)
    if (elements.has($from.node(depth).type.name))
      return NodeSelection.create($from.doc, $from.before(depth));
  return null;
}
