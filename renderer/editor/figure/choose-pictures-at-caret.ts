import type { EditorView } from "@tiptap/pm/view";
import { awaitPictures } from "../paste/awaited-pictures.ts";
import { choosePictureFiles } from "./choose-picture-files.ts";
import { picturePlace } from "./picture-place.ts";
import type { PictureSource } from "./picture-source.ts";

/** Asks for picture files and puts them where the caret is; answers whether it asks. */
export function choosePicturesAtCaret(view: EditorView, source: PictureSource): boolean {
  if (!view.editable) return false;
  choosePictureFiles(
    (files) => {
      if (view.isDestroyed || files.length === 0) return;
      const { doc, selection } = view.state;
      void awaitPictures(view, source, files, picturePlace(doc, selection.to));
    },
    { many: true },
  );
  return true;
}
