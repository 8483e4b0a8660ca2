import { exitCode } from "@tiptap/pm/commands";
import type { ResolvedPos } from "@tiptap/pm/model";
import { type Command, type EditorState, TextSelection } from "@tiptap/pm/state";
import { turnIntoParagraph } from "../body/block-commands.ts";

/** Enter on an empty last line of code leaves it for a paragraph below; the empty line goes. */
export const enterLeavesCode: Command = (state, dispatch, view) => {
  const { $head, empty } = state.selection;
  const text = codeAt(state)?.textContent;
  if (text === undefined || !empty || $head.parentOffset < $head.parent.content.size) return false;
  if (!text.endsWith("\n")) return false;
  return exitCode(
    state,
    dispatch &&
      ((tr) => {
        tr.delete($head.pos - 1, $head.pos);
        dispatch(tr);
      }),
    view,
  );
};

/** Backspace at the beginning of code makes a paragraph of it, its lines unchanged. */
export const backspaceInCode: Command = (state, dispatch, view) =>
  codeAt(state) !== null && state.selection.empty && state.selection.$head.parentOffset === 0
    ? turnIntoParagraph(state, dispatch, view)
    : false;

/**
 * Backspace below code goes to its end. Joining would make code of the paragraph, which has no place
 * for its formatting, pictures and notes.
 */
export const backspaceBelowCode: Command = (state, dispatch) => {
  const { $head, empty } = state.selection;
  if (!(state.selection instanceof TextSelection) || !empty || $head.parentOffset > 0) return false;
  if ($head.parent.content.size === 0 || !isCode(before($head))) return false;
  const end = TextSelection.create(state.doc, $head.before() - 1);
  dispatch?.(state.tr.setSelection(end).scrollIntoView());
  return true;
};

/** Delete at the end of code takes an empty paragraph below away, and no other. */
export const deleteAtCodeEnd: Command = (state) => {
  const { $head, empty } = state.selection;
  if (codeAt(state) === null || !empty || $head.parentOffset < $head.parent.content.size)
    return false;
  const next = state.doc.resolve($head.after()).nodeAfter;
  return next?.isTextblock === true && next.content.size > 0;
};

/** Tab in code inserts one, or indents the selected lines. */
export const indentCode: Command = (state, dispatch) => {
  if (codeAt(state) === null) return false;
  const { selection, tr } = state;
  if (selection.empty) tr.insertText("\t");
  else for (const start of lineStarts(state).toReversed()) tr.insertText("\t", start);
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** Shift-Tab takes a tab, or up to four spaces, from the beginning of the selected lines. */
export const outdentCode: Command = (state, dispatch) => {
  const code = codeAt(state);
  if (code === null) return false;
  const { $from } = state.selection;
  const { tr } = state;
  for (const start of lineStarts(state).toReversed()) {
    const line = code.textContent.slice(start - $from.start());
    const indent = /^(?:\t| {1,4})/u.exec(line)?.[0].length ?? 0;
    if (indent > 0) tr.delete(start, start + indent);
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** The code block that holds the whole selection. */
function codeAt({ selection: { $from, $to } }: EditorState): ResolvedPos["parent"] | null {
  return $from.sameParent($to) && isCode($from.parent) ? $from.parent : null;
}

function isCode(node: ResolvedPos["parent"] | null): boolean {
  return node?.type.spec.code === true;
}

function before($pos: ResolvedPos): ResolvedPos["parent"] | null {
  return $pos.depth === 0 ? null : $pos.doc.resolve($pos.before()).nodeBefore;
}

/** Where the lines of the selection begin. */
function lineStarts({ selection: { $from, $to } }: EditorState): readonly number[] {
  const text = $from.parent.textContent;
  const first = text.lastIndexOf("\n", $from.parentOffset - 1) + 1;
  const starts = [$from.parentOffset === 0 ? 0 : first];
  for (let at = text.indexOf("\n", starts[0]); at >= 0; at = text.indexOf("\n", at + 1))
    if (at + 1 <= $to.parentOffset - ($from.pos === $to.pos ? 0 : 1)) starts.push(at + 1);
  return starts.map((offset) => $from.start() + offset);
}
