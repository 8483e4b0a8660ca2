import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { blockAt, selectedBlocks } from "./body-blocks.ts";

/** The block of the body that the handle in the margin is about. */
export type Handle = {
  readonly position: number | null;
  /** The handle goes out of sight while somebody writes, and comes back with the pointer. */
  readonly isShown: boolean;
  readonly isDragged: boolean;
};

const key = new PluginKey<Handle>("handle");
const none: Handle = { position: null, isShown: false, isDragged: false };

/**
 * Keeps which block the handle stands at: the one under the pointer, else the one with the caret. It
 * marks that block for the style sheet, which puts the handle beside it, so that nothing is measured
 * when a key is pressed.
 */
export function createHandle(): Plugin {
  return new Plugin<Handle>({
    key,
    state: { init: () => none, apply: next },
    props: {
      decorations: (state) => {
        const { position, isDragged } = handleOf(state);
        const block = position === null ? null : blockAt(state.doc, position);
        if (block === null) return null;
        const attributes = { "data-handled": "", ...(isDragged ? { "data-dragged": "" } : {}) };
        return DecorationSet.create(state.doc, [Decoration.node(block.from, block.to, attributes)]);
      },
    },
  });
}

export function handleOf(state: EditorState): Handle {
  return key.getState(state) ?? none;
}

/** Moves the handle, or shows or hides it. */
export function changeHandle(view: EditorView, change: Partial<Handle>): void {
  const now = handleOf(view.state);
  const { position, isShown, isDragged } = { ...now, ...change };
  if (position === now.position && isShown === now.isShown && isDragged === now.isDragged) return;
  view.dispatch(view.state.tr.setMeta(key, { position, isShown, isDragged }));
}

function next(tr: Transaction, handle: Handle): Handle {
  const change = tr.getMeta(key) as Handle | undefined;
  if (change !== undefined) return change;
  if (tr.docChanged) {
    if (!handle.isShown && handle.position === null) return handle;
    const position = handle.position === null ? null : tr.mapping.map(handle.position, 1);
    return { position, isShown: false, isDragged: false };
  }
  if (!tr.selectionSet) return handle;
  const run = selectedBlocks(tr.selection);
  return run === null ? none : { position: run.from, isShown: true, isDragged: false };
}
