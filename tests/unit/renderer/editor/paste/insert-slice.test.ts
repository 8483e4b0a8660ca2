import type { Node } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { dropSlice } from "../../../../../renderer/editor/paste/drop-slice.ts";
import { insertSlice } from "../../../../../renderer/editor/paste/insert-slice.ts";
import { toBodySlice } from "../../../../../renderer/editor/paste/to-body-slice.ts";
import { weigh } from "../../../../../renderer/editor/paste/weight.ts";
import { randomDocument } from "../random-document.ts";

const text = (words: string): object => ({ content: [{ type: "text", text: words }] });

const article = fromDocumentJson({
  type: "doc",
  content: [
    { type: "headline", ...text("Headline") },
    { type: "standfirst" },
    { type: "byline" },
    {
      type: "leadPicture",
      attrs: { picture: "p1" },
      content: [{ type: "caption", ...text("Caption") }],
    },
    { type: "paragraph", ...text("First") },
    {
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "paragraph", ...text("Item") }] }],
    },
    {
      type: "table",
      content: [
        {
          type: "tableRow",
          content: [{ type: "tableCell", content: [{ type: "paragraph", ...text("Cell") }] }],
        },
      ],
    },
    { type: "paragraph", ...text("Last") },
  ],
});

function after(words: string): number {
  let position = -1;
  article.descendants((node, start) => {
    if (node.text === words) position = start + words.length;
  });
  return position;
}

function at(position: number): EditorState {
  return EditorState.create({ doc: article, selection: TextSelection.create(article, position) });
}

function brief(document: Node): readonly string[] {
  return document.children.map(
    (node) => `${node.type.name}: ${node.textBetween(0, node.content.size, "|")}`,
  );
}

const whole = toBodySlice(article.slice(0, article.content.size));

describe("insertSlice", () => {
  it("sets several blocks on one line of a headline", () => {
    const { doc } = insertSlice(at(after("Headline")), whole);
    expect(doc.child(0).textContent).toBe("HeadlineHeadline Caption First Item Cell Last");
    expect(brief(doc).slice(1)).toEqual(brief(article).slice(1));
  });

  it("sets several blocks on one line of a caption", () => {
    const { doc } = insertSlice(
      at(after("Caption")),
      article.slice(after("First") - 5, after("Item")),
    );
    expect(brief(doc)[3]).toBe("leadPicture: CaptionFirst Item");
  });

  it("makes body copy of a whole article, its lead picture a figure", () => {
    const { doc } = insertSlice(at(after("First")), whole);
    expect(brief(doc)).toEqual([
      ...brief(article).slice(0, 4),
      "paragraph: First",
      "paragraph: Headline",
      "paragraph: ",
      "paragraph: ",
      "figure: Caption",
      "paragraph: First",
      "bulletList: Item",
      "table: Cell",
      "paragraph: Last",
      ...brief(article).slice(5),
    ]);
  });

  it("keeps the words of a list that is pasted into a table's cell", () => {
    const { doc } = insertSlice(
      at(after("Cell")),
      article.slice(after("First") - 5, after("Last")),
    );
    expect(brief(doc)[6]).toBe("table: CellFirst|Item|Cell|Last");
  });

  it("loses no letter of what is pasted and none outside the selection, whatever meets whatever", () => {
    fc.assert(
      fc.property(
        randomDocument,
        fc.tuple(fc.nat(), fc.nat()),
        randomDocument,
        fc.tuple(fc.nat(), fc.nat()),
        (json, [a, b], sourceJson, [c, d]) => {
          const document = fromDocumentJson(json);
          const selection = between(document, a, b);
          const source = fromDocumentJson(sourceJson);
          const slice = toBodySlice(between(source, c, d).content());
          const { doc } = insertSlice(EditorState.create({ doc: document, selection }), slice);
          doc.check();
          expect(frame(doc)).toEqual(frame(document));
          const letters = (words: string): string => words.replaceAll(/\s/g, "");
          expect(letters(doc.textContent)).toBe(
            letters(
              document.textBetween(0, selection.from, "") +
                slice.content.textBetween(0, slice.content.size, "") +
                document.textBetween(selection.to, document.content.size, ""),
            ),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("dropSlice", () => {
  it("moves several blocks into the standfirst as one line", () => {
    const from = after("First") - 5;
    const selection = TextSelection.create(article, from, after("Item"));
    const state = EditorState.create({ doc: article, selection });
    const tr = dropSlice(state, selection.content(), after("Headline") + 2, "selection");
    expect(tr === null ? null : brief(tr.doc).slice(0, 5)).toEqual([
      "headline: Headline",
      "standfirst: First Item",
      "byline: ",
      "leadPicture: Caption",
      "paragraph: ",
    ]);
  });

  it("refuses to move a picture into the headline, where it would be lost", () => {
    const from = after("Headline") + 5;
    const slice = toBodySlice(article.slice(from, from + article.child(3).nodeSize));
    expect(dropSlice(at(1), slice, 3, { from, to: from + article.child(3).nodeSize })).toBe(null);
  });

  it("never loses a letter or a thing by a move, whatever goes wherever", () => {
    fc.assert(
      fc.property(
        randomDocument,
        fc.tuple(fc.nat(), fc.nat(), fc.nat()),
        (json, [a, b, target]) => {
          const document = fromDocumentJson(json);
          const selection = between(document, a, b);
          const state = EditorState.create({ doc: document, selection });
          const slice = toBodySlice(selection.content());
          const tr = dropSlice(state, slice, target % (document.content.size + 1), "selection");
          if (tr === null) return;
          tr.doc.check();
          expect(weigh(tr.doc.content)).toEqual(weigh(document.content));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function between(document: Node, one: number, other: number): TextSelection {
  const size = document.content.size + 1;
  const found = TextSelection.between(document.resolve(one % size), document.resolve(other % size));
  return found instanceof TextSelection ? found : TextSelection.create(document, 1);
}

function frame(document: Node): readonly string[] {
  return document.children
    .map(({ type }) => type.name)
    .filter((name) => ["headline", "standfirst", "byline", "leadPicture"].includes(name));
}
