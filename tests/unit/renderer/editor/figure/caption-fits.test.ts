import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { pictureUsesIn, type PictureUse } from "#shared/article/document-queries.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import { createCaptionFits } from "../../../../../renderer/editor/figure/caption-fits.ts";
import type { PictureFacts } from "../../../../../renderer/editor/figure/picture-source.ts";

const file: PictureFile = { sha256: "a".repeat(64), extension: "jpg", width: 3, height: 2 };
const date = "2026-11-26T00:00:00Z";

function canvasWith(earlierFiles: PictureFile[]): {
  readonly type: (text: string) => void;
  readonly undo: () => void;
  readonly use: () => PictureUse | undefined;
} {
  const picture: Picture = {
    format: 1,
    id: "p1",
    revision: { id: "r", parent: null },
    file,
    earlierFiles,
    created: date,
    updated: date,
  };
  const facts = { pictures: new Map([["p1", picture]]) } as unknown as PictureFacts;
  const doc = fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline" },
      { type: "standfirst" },
      { type: "byline" },
      { type: "figure", attrs: { picture: "p1" }, content: [{ type: "caption" }] },
    ],
  });
  const plugins = [createCaptionFits({ facts: () => facts }), history()];
  let state = EditorState.create({ doc, plugins });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 8)));
  return {
    type(text) {
      state = state.apply(state.tr.insertText(text));
    },
    undo() {
      undo(state, (tr) => {
        state = state.apply(tr);
      });
    },
    use: () => pictureUsesIn(state.doc)[0],
  };
}

it("notes the file under which a caption is written, and one undo takes both back", () => {
  const canvas = canvasWith([{ ...file, sha256: "b".repeat(64) }]);
  canvas.type("Rain");
  expect(canvas.use()).toMatchObject({ caption: "Rain", captionFor: file.sha256 });
  canvas.undo();
  expect(canvas.use()).toMatchObject({ caption: "", captionFor: null });
});

it("notes nothing of a picture that has had one file only", () => {
  const canvas = canvasWith([]);
  canvas.type("Rain");
  expect(canvas.use()).toMatchObject({ caption: "Rain", captionFor: null });
});
