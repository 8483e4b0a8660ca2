import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { dropPlace } from "./drop-place.ts";

const key = new PluginKey<number | null>("picture-drop-mark");

/** Shows between which blocks dragged files will land. Files never land inside a line of text. */
export function createPictureDropMark(): Plugin {
  return new Plugin<number | null>({
    key,
    state: {
      init: () => null,
      apply: (tr, before) => {
        const meta = tr.getMeta(key) as { readonly position: number | null } | undefined;
        return meta === undefined ? before : meta.position;
      },
    },
    props: {
      decorations: drawMark,
      attributes: (state): Record<string, string> =>
        isDragging(state) ? { class: "is-taking-files" } : {},
      handleDOMEvents: {
        dragover: (view, event) => {
          if (!view.editable || event.dataTransfer?.types.includes("Files") !== true) return false;
          mark(view, dropPlace(view, event)?.position ?? null);
          return false;
        },
        dragleave: (view, event) => {
          const { relatedTarget } = event;
          if (!(relatedTarget instanceof Node) || !view.dom.contains(relatedTarget))
            mark(view, null);
          return false;
        },
        drop: (view) => {
          mark(view, null);
          return false;
        },
      },
    },
  });
}

function isDragging(state: EditorState): boolean {
  return typeof key.getState(state) === "number";
}

function mark(view: EditorView, position: number | null): void {
  if ((key.getState(view.state) ?? null) === position) return;
  view.dispatch(view.state.tr.setMeta(key, { position }).setMeta("addToHistory", false));
}

function drawMark(state: EditorState): DecorationSet | null {
  const position = key.getState(state) ?? null;
  if (position === null || position > state.doc.content.size) return null;
  // On the block itself: an element between two blocks would move them while the pointer does.
  const { nodeAfter, nodeBefore } = state.doc.resolve(position);
  const drawn =
    nodeAfter === null
      ? { from: position - (nodeBefore?.nodeSize ?? 0), to: position, side: "below" }
      : { from: position, to: position + nodeAfter.nodeSize, side: "above" };
  return DecorationSet.create(state.doc, [
    Decoration.node(drawn.from, drawn.to, { "data-picture-drop": drawn.side }),
  ]);
}
