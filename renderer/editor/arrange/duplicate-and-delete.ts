import { closeHistory } from "@tiptap/pm/history";
import { type Command, Selection, type Transaction } from "@tiptap/pm/state";
import { typeOf } from "../insert/block-of-kind.ts";
import { bodyRange } from "../frame/fields.ts";
import { type Run, selectedBlocks } from "./body-blocks.ts";

/** Writes a run of blocks once more, below itself, and goes on there. */
export function duplicateRun({ from, to }: Run): Command {
  return (state, dispatch) => {
    const tr = closeHistory(state.tr);
    tr.insert(to, state.doc.slice(from, to).content);
    tr.setSelection(Selection.near(tr.doc.resolve(to + 1), 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Takes a run of blocks out of the body, which is never without one. */
export function deleteRun(run: Run): Command {
  return (state, dispatch) => {
    const tr = takeOut(closeHistory(state.tr), run);
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(run.from, bodyRange(tr.doc).to)), 1));
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

/** Does with the selected blocks what a command does with a run. */
export function onSelectedBlocks(command: (run: Run) => Command): Command {
  return (state, dispatch, view) => {
    const run = selectedBlocks(state.selection);
    return run !== null && command(run)(state, dispatch, view);
  };
}

function takeOut(tr: Transaction, { from, to }: Run): Transaction {
  const body = bodyRange(tr.doc);
  return from === body.from && to === body.to
    ? tr.replaceWith(from, to, typeOf(tr.doc.type.schema, "paragraph").create())
    : tr.delete(from, to);
}
