import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { joinDocumentText } from "#shared/desk-api/document-text.ts";
import { toDocumentText } from "../../../../renderer/editor/document-text.ts";
import { randomDocument } from "./random-document.ts";

function textOf(document: Node): string {
  return joinDocumentText(toDocumentText(document));
}

describe("toDocumentText", () => {
  it("writes the text that the stored JSON has", () => {
    fc.assert(
      fc.property(randomDocument, (json) => {
        const document = fromDocumentJson(json);
        expect(textOf(document)).toBe(JSON.stringify(toDocumentJson(document)));
      }),
    );
  });

  it("writes what an edit changed after it has been asked once already", () => {
    const state = EditorState.create({
      doc: fromDocumentJson({
        type: "doc",
        content: [
          { type: "headline" },
          { type: "standfirst" },
          { type: "byline" },
          { type: "paragraph", content: [{ type: "text", text: "one" }] },
          { type: "paragraph" },
        ],
      }),
    });
    textOf(state.doc);
    const { doc } = state.tr.insertText("two ", 7);
    expect(textOf(doc)).toBe(
      '{"type":"doc","content":[{"type":"headline"},{"type":"standfirst"},{"type":"byline"},' +
        '{"type":"paragraph","content":[{"type":"text","text":"two one"}]},{"type":"paragraph"}]}',
    );
  });

  it("carries attributes and blocks of a newer Standfirst, on the document itself too", () => {
    const stored = {
      type: "doc",
      attrs: { theme: "dark" },
      content: [
        { type: "headline", attrs: { mood: 1 } },
        { type: "standfirst" },
        { type: "byline" },
        { type: "hologram", attrs: { depth: 3 } },
      ],
    };
    const parsed = parseDocument(stored, "article.json");
    if (!parsed.ok) throw new Error("The fixture is not a document");
    expect(JSON.parse(textOf(parsed.value))).toEqual(stored);
  });
});
