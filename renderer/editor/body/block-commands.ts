import { lift, setBlockType, wrapIn } from "@tiptap/pm/commands";
import type { Command, EditorState } from "@tiptap/pm/state";

/** Turns the selected blocks into paragraphs. */
export const turnIntoParagraph: Command = (state, dispatch, view) =>
  blockCommand(state, "paragraph")(state, dispatch, view);

/** Turns the selected blocks into subheads of a level, or back when they are that already. */
export function turnIntoSubhead(level: 2 | 3): Command {
  return (state, dispatch, view) => {
    const { parent } = state.selection.$from;
    return parent.type.name === "subhead" && parent.attrs["level"] === level
      ? turnIntoParagraph(state, dispatch, view)
      : blockCommand(state, "subhead", { level })(state, dispatch, view);
  };
}

/** Sets the selected blocks as a quotation, or takes them out of the one they are in. */
export const toggleQuote: Command = (state, dispatch, view) => {
  const { quote } = state.schema.nodes;
  if (quote === undefined) return false;
  if (!isInQuote(state)) return wrapIn(quote)(state, dispatch, view);
  return lift(state, dispatch, view);
};

/** Whether the selection begins in a quotation. */
export function isInQuote(state: EditorState): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === "quote") return true;
  return false;
}

function blockCommand(state: EditorState, name: string, attrs?: { level: number }): Command {
  const type = state.schema.nodes[name];
  return type === undefined ? () => false : setBlockType(type, attrs);
}
