import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { AllSelection, EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import {
  crossesFields,
  deleteAcrossFields,
} from "../../../../../renderer/editor/frame/delete-across-fields.ts";
import { randomDocument } from "../random-document.ts";

const text = (words: string): object => ({ content: [{ type: "text", text: words }] });

const article = fromDocumentJson({
  type: "doc",
  content: [
    { type: "headline", ...text("Headline") },
    { type: "standfirst", ...text("Standfirst") },
    { type: "byline", ...text("Byline") },
    {
      type: "leadPicture",
      attrs: { picture: "p1" },
      content: [{ type: "caption", ...text("Caption") }],
    },
    { type: "paragraph", ...text("First") },
    {
      type: "figure",
      attrs: { picture: "p2" },
      content: [{ type: "caption", ...text("Second") }],
    },
    { type: "paragraph", ...text("Last") },
  ],
});

function select(document: Node, from: number, to: number): EditorState {
  return EditorState.create({
    doc: document,
    selection: TextSelection.create(document, from, to),
    plugins: [history()],
  });
}

function find(words: string): { from: number; to: number } {
  let from = -1;
  article.descendants((node, position) => {
    if (node.text === words) from = position;
  });
  return { from, to: from + words.length };
}

function brief(document: Node): readonly string[] {
  return document.children.map((node) => `${node.type.name}: ${node.textContent}`);
}

describe("deleteAcrossFields", () => {
  it("keeps every field of an article that was selected whole, with one empty paragraph", () => {
    const state = EditorState.create({ doc: article, selection: new AllSelection(article) });
    const tr = deleteAcrossFields(state.tr).insertText("New");
    expect(brief(tr.doc)).toEqual([
      "headline: New",
      "standfirst: ",
      "byline: ",
      "leadPicture: ",
      "paragraph: ",
    ]);
  });

  it("empties the fields between the middle of a headline and the middle of the body", () => {
    const state = select(article, find("Headline").from + 4, find("First").from + 2);
    const tr = deleteAcrossFields(state.tr);
    expect(brief(tr.doc)).toEqual([
      "headline: Head",
      "standfirst: ",
      "byline: ",
      "leadPicture: ",
      "paragraph: rst",
      "figure: Second",
      "paragraph: Last",
    ]);
    expect(tr.selection.from).toBe(find("Headline").from + 4);
  });

  it("keeps a figure whose caption the selection ends in", () => {
    const state = select(article, find("First").from + 2, find("Second").from + 3);
    expect(brief(deleteAcrossFields(state.tr).doc).slice(4)).toEqual([
      "paragraph: Fi",
      "figure: ond",
      "paragraph: Last",
    ]);
  });

  it("is undone in one step", () => {
    const state = select(article, find("Headline").from + 4, find("Last").to);
    let after = state.apply(deleteAcrossFields(state.tr));
    undo(after, (tr) => {
      after = after.apply(tr);
    });
    expect(toDocumentJson(after.doc)).toEqual(toDocumentJson(article));
  });

  it("leaves a valid document, the frame, and every letter outside the selection", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), fc.nat(), (json, one, other) => {
        const document = fromDocumentJson(json);
        const size = document.content.size + 1;
        const selection = TextSelection.between(
          document.resolve(one % size),
          document.resolve(other % size),
        );
        if (!crossesFields(selection)) return;
        const { doc } = deleteAcrossFields(EditorState.create({ doc: document, selection }).tr);
        doc.check();
        const frame = (of: Node): readonly string[] =>
          of.children.map(({ type }) => type.name).filter((name) => /line|first|lead/.test(name));
        expect(frame(doc)).toEqual(frame(document));
        expect(doc.textContent).toBe(
          document.textBetween(0, selection.from, "") +
            document.textBetween(selection.to, document.content.size, ""),
        );
      }),
      { numRuns: 500 },
    );
  });
});
