import type { Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { type PicturePlace, picturePlace } from "../figure/picture-place.ts";
import type { PictureSource } from "../figure/picture-source.ts";
import { awaitPictures } from "./awaited-pictures.ts";
import { dropPlace } from "./drop-place.ts";
import { dropSlice } from "./drop-slice.ts";
import { type IncomingPictures, readIncomingPictures } from "./incoming-pictures.ts";
import { insertSlice } from "./insert-slice.ts";
import { toBodySlice } from "./to-body-slice.ts";
import { weigh } from "./weight.ts";

/**
 * Takes what is pasted and dropped. The clipboard's HTML has by then been through the schema, which
 * knows no script, no handler, no style and no image: only what has a rule of its own comes in.
 * Pictures come in as files, through the desk, beside the text that came with them.
 */
export function createPastePlugin(source: PictureSource): Plugin {
  function take(view: EditorView, { files, leftOut }: IncomingPictures, place: PicturePlace): void {
    if (leftOut > 0) source.facts().pictureFiles.leftOut(leftOut);
    if (files.length > 0) void awaitPictures(view, source, files, place);
  }

  return new Plugin({
    props: {
      transformPasted: toBodySlice,
      handlePaste: (view, event, slice) => {
        const pictures = readIncomingPictures(event.clipboardData);
        const hasPictures = pictures.files.length > 0 || pictures.leftOut > 0;
        if (slice.size > 0 && !(hasPictures && isBlank(slice))) {
          const tr = insertSlice(view.state, slice);
          view.dispatch(tr.scrollIntoView().setMeta("paste", true).setMeta("uiEvent", "paste"));
        } else if (!hasPictures) return false;
        const { doc, selection } = view.state;
        take(view, pictures, picturePlace(doc, selection.to));
        return true;
      },
      handleDrop: (view, event, slice, moved) => {
        if (!moved) {
          const place = dropPlace(view, event);
          const pictures = readIncomingPictures(event.dataTransfer);
          if (place !== null) take(view, pictures, place);
          if (pictures.files.length > 0 && isBlank(slice)) return true;
        }
        if (slice.size === 0) return true;
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place === null) return true;
        const dragged = moved
          ? (view.dragging as { node?: { from: number; to: number } } | null)
          : null;
        const tr = dropSlice(
          view.state,
          slice,
          place.pos,
          moved ? (dragged?.node ?? "selection") : null,
        );
        if (tr === null) return true;
        view.focus();
        view.dispatch(tr.setMeta("uiEvent", "drop"));
        return true;
      },
    },
  });
}

/** The empty lines that stand round a picture in another program's HTML. */
function isBlank({ content }: Slice): boolean {
  const { letters, things } = weigh(content);
  return letters === 0 && things === 0;
}
