import type { Node } from "@tiptap/pm/model";
import { type Command, EditorState, NodeSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { insertPictures } from "../../../../../renderer/editor/figure/insert-pictures.ts";
import {
  makeLeadPicture,
  moveIntoBody,
  removePicture,
  writeAlt,
} from "../../../../../renderer/editor/figure/picture-commands.ts";
import { picturePlace } from "../../../../../renderer/editor/figure/picture-place.ts";
import { weigh } from "../../../../../renderer/editor/paste/weight.ts";
import { randomDocument } from "../random-document.ts";

function text(words: string): object {
  return words === "" ? {} : { content: [{ type: "text", text: words }] };
}

function paragraph(words: string): object {
  return { type: "paragraph", ...text(words) };
}

function picture(type: "figure" | "leadPicture", id: string): object {
  return {
    type,
    attrs: { picture: id, alt: `alt ${id}` },
    content: [{ type: "caption", ...text(`caption ${id}`) }],
  };
}

function article(...blocks: readonly object[]): Node {
  return fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline", ...text("H") },
      { type: "standfirst" },
      { type: "byline" },
      ...blocks,
    ],
  } as never);
}

/** What stands below the byline. */
function brief(document: Node): readonly string[] {
  document.check();
  return document.children.slice(3).map((node) => {
    const id: unknown = node.attrs["picture"];
    return `${node.type.name} ${typeof id === "string" ? `${id}: ` : ""}${node.textContent}`;
  });
}

function after(document: Node, command: Command, selected: string): readonly string[] | false {
  let place = -1;
  document.descendants((node, position) => {
    if (node.attrs["picture"] === selected) place = position;
  });
  let state = EditorState.create({
    doc: document,
    selection: NodeSelection.create(document, place),
  });
  const done = command(state, (tr) => {
    state = state.apply(tr);
  });
  return done ? brief(state.doc) : false;
}

function inserted(document: Node, position: number, ids: readonly string[]): readonly string[] {
  const { tr } = EditorState.create({ doc: document });
  insertPictures(tr, picturePlace(document, position), ids);
  return brief(tr.doc);
}

const plain = article(paragraph("One"), paragraph(""), paragraph("Two"));
const bodyStart = 7;

describe("the place of pictures", () => {
  it("is the lead picture's for a caret in the headline, and the body's beginning for the rest", () => {
    expect(inserted(plain, 2, ["a", "b"])).toEqual([
      "leadPicture a: ",
      "figure b: ",
      "paragraph One",
      "paragraph ",
      "paragraph Two",
    ]);
  });

  it("is the body's beginning when the lead picture's is taken", () => {
    const led = article(picture("leadPicture", "x"), paragraph("One"));
    expect(inserted(led, 2, ["a"])).toEqual([
      "leadPicture x: caption x",
      "figure a: ",
      "paragraph One",
    ]);
  });

  it("is below the paragraph the caret is in, and never inside it", () => {
    expect(inserted(plain, bodyStart + 3, ["a", "b"])).toEqual([
      "paragraph One",
      "figure a: ",
      "figure b: ",
      "paragraph ",
      "paragraph Two",
    ]);
  });

  it("is above the empty paragraph the caret is in, which stays to be written in", () => {
    expect(inserted(plain, bodyStart + 6, ["a"])).toEqual([
      "paragraph One",
      "figure a: ",
      "paragraph ",
      "paragraph Two",
    ]);
  });

  it("is one where nothing is lost and the document holds, wherever the caret is", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), (json, at) => {
        const document = fromDocumentJson(json);
        const { tr } = EditorState.create({ doc: document });
        const place = picturePlace(document, at % (document.content.size + 1));
        insertPictures(tr, place, ["a", "b"]);
        tr.doc.check();
        const before = weigh(document.content);
        expect(weigh(tr.doc.content)).toEqual({ ...before, things: before.things + 2 });
      }),
    );
  });
});

describe("a selected picture", () => {
  it("becomes the lead picture with its caption and alt text", () => {
    expect(after(article(paragraph("One"), picture("figure", "a")), makeLeadPicture, "a")).toEqual([
      "leadPicture a: caption a",
      "paragraph One",
    ]);
  });

  it("leaves a paragraph when it was all of the body", () => {
    expect(after(article(picture("figure", "a")), makeLeadPicture, "a")).toEqual([
      "leadPicture a: caption a",
      "paragraph ",
    ]);
    expect(after(article(picture("figure", "a")), removePicture, "a")).toEqual(["paragraph "]);
  });

  it("sends the lead picture before it to the body's beginning", () => {
    const both = article(picture("leadPicture", "x"), paragraph("One"), picture("figure", "a"));
    expect(after(both, makeLeadPicture, "a")).toEqual([
      "leadPicture a: caption a",
      "figure x: caption x",
      "paragraph One",
    ]);
    expect(after(both, moveIntoBody, "x")).toEqual([
      "figure x: caption x",
      "paragraph One",
      "figure a: caption a",
    ]);
  });

  it("is taken out of the frame and of the body", () => {
    const both = article(picture("leadPicture", "x"), paragraph("One"), picture("figure", "a"));
    expect(after(both, removePicture, "x")).toEqual(["paragraph One", "figure a: caption a"]);
    expect(after(both, removePicture, "a")).toEqual(["leadPicture x: caption x", "paragraph One"]);
  });

  it("takes its quotation with it when that holds nothing else", () => {
    const quoted = article(paragraph("One"), { type: "quote", content: [picture("figure", "a")] });
    expect(after(quoted, makeLeadPicture, "a")).toEqual([
      "leadPicture a: caption a",
      "paragraph One",
    ]);
  });

  it.each([[null], [""], ["A red lantern"]])("is given the alt text %j", (alt) => {
    const document = article(paragraph("One"), picture("figure", "a"));
    const selection = NodeSelection.create(document, bodyStart + 5);
    let state = EditorState.create({ doc: document, selection });
    writeAlt(alt)(state, (tr) => {
      state = state.apply(tr);
    });
    expect(state.doc.child(4).attrs["alt"]).toBe(alt);
    expect(state.selection instanceof NodeSelection).toBe(true);
  });
});
