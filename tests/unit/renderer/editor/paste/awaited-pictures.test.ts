import { history, undo } from "@tiptap/pm/history";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { picturePlace } from "../../../../../renderer/editor/figure/picture-place.ts";
import { createPictureSource } from "../../../../../renderer/editor/figure/picture-source.ts";
import {
  awaitPictures,
  createAwaitedPictures,
} from "../../../../../renderer/editor/paste/awaited-pictures.ts";

const article = fromDocumentJson({
  type: "doc",
  content: [
    { type: "headline" },
    { type: "standfirst" },
    { type: "byline" },
    { type: "paragraph", content: [{ type: "text", text: "One" }] },
    { type: "paragraph", content: [{ type: "text", text: "Two" }] },
  ],
});
const endOfOne = 10;
const file = new File(["x"], "a.jpg");

function canvas() {
  const takenBack: string[] = [];
  let answer: (ids: readonly string[]) => void = () => {};
  const source = createPictureSource({
    pictures: new Map(),
    creditFormat: "",
    locale: "en",
    readOnly: false,
    pictureUrl: () => "",
    onEditCredit: () => {},
    pictureFiles: {
      add: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      takeBack: (ids) => takenBack.push(...ids),
      replace: () => {},
      leftOut: () => {},
    },
  });
  const view = {
    state: EditorState.create({
      doc: article,
      selection: TextSelection.create(article, endOfOne),
      plugins: [history(), createAwaitedPictures(source)],
    }),
    editable: true,
    isDestroyed: false,
    dispatch(tr: Transaction) {
      view.state = view.state.apply(tr);
    },
    focus: () => {},
  };
  const arrived = awaitPictures(
    view as unknown as EditorView,
    source,
    [file],
    picturePlace(article, endOfOne),
  );
  return {
    view,
    takenBack,
    arrive: async (...ids: readonly string[]): Promise<void> => {
      answer(ids);
      await arrived;
    },
    blocks: () =>
      view.state.doc.children.slice(3).map((node) => node.textContent || node.type.name),
  };
}

it("inserts what arrives at its place and puts the caret into the caption, in one step of undo", async () => {
  const { view, arrive, blocks } = canvas();
  expect(blocks()).toEqual(["One", "Two"]);
  await arrive("p1", "p2");
  expect(blocks()).toEqual(["One", "figure", "figure", "Two"]);
  view.dispatch(view.state.tr.insertText("Caption"));
  expect(blocks()).toEqual(["One", "Caption", "figure", "Two"]);
  undo(view.state, (tr) => view.dispatch(tr));
  undo(view.state, (tr) => view.dispatch(tr));
  expect(blocks()).toEqual(["One", "Two"]);
});

it("keeps the place through writing before it, and the caret where the writer is", async () => {
  const { view, arrive, blocks } = canvas();
  view.dispatch(view.state.tr.insertText(" and more"));
  view.dispatch(view.state.tr.split(view.state.selection.from));
  await arrive("p1");
  expect(blocks()).toEqual(["One and more", "paragraph", "figure", "Two"]);
  expect(view.state.selection.$from.parent.type.name).toBe("paragraph");
});

it("comes below the block when the blocks round its place were joined or deleted", async () => {
  const joined = canvas();
  joined.view.dispatch(joined.view.state.tr.join(endOfOne + 1));
  await joined.arrive("p1");
  expect(joined.blocks()).toEqual(["OneTwo", "figure"]);
  const emptied = canvas();
  const { tr, schema, doc } = emptied.view.state;
  emptied.view.dispatch(
    tr.replaceWith(6, doc.content.size, schema.node("paragraph", null, schema.text("New"))),
  );
  await emptied.arrive("p1");
  expect([...emptied.blocks()].sort()).toEqual(["New", "figure"]);
});

it("inserts nothing when nothing was kept, or when the canvas became read-only or another", async () => {
  const refused = canvas();
  await refused.arrive();
  expect(refused.blocks()).toEqual(["One", "Two"]);
  const locked = canvas();
  locked.view.editable = false;
  await locked.arrive("p1");
  expect([locked.blocks(), locked.takenBack]).toEqual([["One", "Two"], ["p1"]]);
  const gone = canvas();
  gone.view.isDestroyed = true;
  await gone.arrive("p1");
  expect([gone.blocks(), gone.takenBack]).toEqual([["One", "Two"], ["p1"]]);
});
