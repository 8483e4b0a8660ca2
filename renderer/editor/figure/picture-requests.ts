import type { EditorView } from "@tiptap/pm/view";

/** What pictures on the canvas ask of the window round it. */
export type PictureRequests = {
  /** Opens the alt text of the selected picture. */
  readonly describePicture: (view: EditorView) => boolean;
  /** Opens the form for the credit of the selected use. */
  readonly creditUse: (view: EditorView) => boolean;
  /** Asks for picture files to put where the caret is. */
  readonly choosePictures: (view: EditorView) => boolean;
};
