import type { Command, EditorState } from "@tiptap/pm/state";
import type { Direction } from "#shared/text/direction.ts";

/**
 * Says which way the selected blocks run, whatever their text says; where all of them are told so
 * already, leaves it to their text again. Nothing else is ever stored.
 */
export function overrideDirection(direction: Direction): Command {
  return (state, dispatch) => {
    const blocks = blocksIn(state);
    if (blocks.length === 0) return false;
    const isSet = blocks.every(({ dir }) => dir === direction);
    const { tr } = state;
    for (const { position } of blocks)
      tr.setNodeAttribute(position, "dir", isSet ? null : direction);
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function blocksIn({ doc, selection }: EditorState): readonly { position: number; dir: unknown }[] {
  const blocks: { position: number; dir: unknown }[] = [];
  doc.nodesBetween(selection.from, selection.to, (node, position) => {
    if (node.isTextblock && "dir" in node.attrs) blocks.push({ position, dir: node.attrs["dir"] });
  });
  return blocks;
}
