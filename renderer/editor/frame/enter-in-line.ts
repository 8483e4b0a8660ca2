import type { ResolvedPos } from "@tiptap/pm/model";
import { type Command, Selection, TextSelection, type Transaction } from "@tiptap/pm/state";
import { bodyRange, isLine } from "./fields.ts";

const nextOf: Readonly<Record<string, string>> = {
  headline: "standfirst",
  standfirst: "byline",
  pullQuoteText: "attribution",
};

/**
 * Enter in a field of one line never breaks it: it goes on to the next field. After the byline and
 * after the lead picture's caption comes the body; after any other caption the paragraph below it.
 */
export const enterInLine: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  const { type } = $from.parent;
  if (!isLine(type) || !$from.sameParent($to)) return false;
  // Related links are a list of lines: there Enter makes another.
  if (type.name === "relatedLink") return false;
  if (dispatch === undefined) return true;
  const { tr } = state;
  const sibling = $from.depth > 0 ? tr.doc.resolve($from.after()).nodeAfter : null;
  if (sibling !== null && sibling.type.name === nextOf[type.name])
    tr.setSelection(TextSelection.create(tr.doc, $from.after() + 1));
  else if ($from.depth === 1 || $from.node(1).type.name === "leadPicture") goToBody(tr);
  else goBelow(tr, $from);
  dispatch(tr.scrollIntoView());
  return true;
};

/** Shift-Enter in a field of one line does nothing: there is no second line to go to. */
export const ignoreLineBreakInLine: Command = (state) => isLine(state.selection.$from.parent.type);

function goToBody(tr: Transaction): void {
  const { from } = bodyRange(tr.doc);
  const first = tr.doc.resolve(from).nodeAfter;
  if (first !== null && (first.isAtom || first.type.spec.isolating === true))
    openParagraph(tr, from);
  else tr.setSelection(Selection.near(tr.doc.resolve(from), 1));
}

function goBelow(tr: Transaction, $from: ResolvedPos): void {
  const below = $from.after($from.depth - 1);
  const next = tr.doc.resolve(below).nodeAfter;
  if (next?.type.name === "paragraph" && next.content.size === 0)
    tr.setSelection(TextSelection.create(tr.doc, below + 1));
  else openParagraph(tr, below);
}

function openParagraph(tr: Transaction, position: number): void {
  const paragraph = tr.doc.type.schema.nodes["paragraph"];
  if (paragraph === undefined) return;
  tr.insert(position, paragraph.create());
  tr.setSelection(TextSelection.create(tr.doc, position + 1));
}
