import { type EditorState, Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/**
 * Marks the blocks at the caret with `data-near`, which `canvas.css` always lays out. A block that
 * `content-visibility` has not drawn yet cannot hold the caret: letters typed in the same frame as
 * the Enter before them would land in the wrong order.
 */
export function createNearSelection(): Plugin {
  return new Plugin({ props: { decorations: nearSelection } });
}

function nearSelection({ doc, selection }: EditorState): DecorationSet {
  const decorations: Decoration[] = [];
  for (const $pos of [selection.$anchor, selection.$head]) {
    if ($pos.depth === 0) continue;
    decorations.push(Decoration.node($pos.before(1), $pos.after(1), { "data-near": "" }));
  }
  return DecorationSet.create(doc, decorations);
}
