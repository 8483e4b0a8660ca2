import { Plugin } from "@tiptap/pm/state";
import { dropSlice } from "./drop-slice.ts";
import { insertSlice } from "./insert-slice.ts";
import { toBodySlice } from "./to-body-slice.ts";

/**
 * Takes what is pasted and dropped. The clipboard's HTML has by then been through the schema, which
 * knows no script, no handler, no style and no image: only what has a rule of its own comes in.
 */
export function createPastePlugin(): Plugin {
  return new Plugin({
    props: {
      transformPasted: toBodySlice,
      handlePaste: (view, _event, slice) => {
        if (slice.size === 0) return false;
        const tr = insertSlice(view.state, slice);
        view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
        return true;
      },
      handleDrop: (view, event, slice, moved) => {
        // A dropped file would make the window leave for it; pictures come in through the desk.
        if (slice.size === 0) return true;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place === null) return true;
        const source = moved
          ? (view.dragging as { node?: { from: number; to: number } } | null)
          : null;
        const tr = dropSlice(
          view.state,
          slice,
          place.pos,
          moved ? (source?.node ?? "selection") : null,
        );
        if (tr === null) return true;
        view.focus();
        view.dispatch(tr.setMeta("uiEvent", "drop"));
        return true;
      },
    },
  });
}
