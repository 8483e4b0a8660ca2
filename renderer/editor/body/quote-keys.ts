import { lift } from "@tiptap/pm/commands";
import type { Command } from "@tiptap/pm/state";

/** Backspace at the beginning of a quotation takes its first block out, wherever the quotation stands. */
export const backspaceInQuote: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.depth < 2) return false;
  if ($from.node(-1).type.name !== "quote" || $from.index(-1) > 0) return false;
  return lift(state, dispatch, view);
};
