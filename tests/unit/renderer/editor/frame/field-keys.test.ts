import { type Command, EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import {
  backspaceAtBodyStart,
  deleteAtBodyEnd,
} from "../../../../../renderer/editor/frame/edge-of-body.ts";
import { enterInLine } from "../../../../../renderer/editor/frame/enter-in-line.ts";

const block = (type: string, words: string): NodeJson => ({
  type,
  ...(words === "" ? {} : { content: [{ type: "text", text: words }] }),
});
const frame = [block("headline", "Head"), block("standfirst", "Stand"), block("byline", "By")];
const figure = (words: string): NodeJson => ({
  type: "figure",
  attrs: { picture: "p1" },
  content: [block("caption", words)],
});

/** Runs a command with the caret in a text and types an x, to see where that lands. */
function typed(
  body: readonly NodeJson[],
  words: string,
  offset: number,
  command: Command,
): unknown {
  const doc = fromDocumentJson({ type: "doc", content: [...frame, ...body] });
  let at = -1;
  doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === words && at < 0) at = position + 1 + offset;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const isDone = command(state, (tr) => {
    state = state.apply(tr);
  });
  if (!isDone) return "not its business";
  state = state.apply(state.tr.insertText("x"));
  return state.doc.children.map((node) => `${node.type.name}: ${node.textContent}`);
}

const fields = ["headline: Head", "standfirst: Stand", "byline: By"];

describe("enterInLine", () => {
  it("goes on from the middle of a headline without breaking it", () => {
    expect(typed([block("paragraph", "One")], "Head", 2, enterInLine)).toEqual([
      "headline: Head",
      "standfirst: xStand",
      "byline: By",
      "paragraph: One",
    ]);
  });

  it("goes from the byline to the body, and opens a paragraph before a figure that begins it", () => {
    expect(typed([block("subhead", "One")], "By", 2, enterInLine)).toEqual([
      ...fields,
      "subhead: xOne",
    ]);
    expect(typed([figure("Seen")], "By", 2, enterInLine)).toEqual([
      ...fields,
      "paragraph: x",
      "figure: Seen",
    ]);
  });

  it("goes from a caption to the empty paragraph below, or opens one", () => {
    const opened = [...fields, "figure: Seen", "paragraph: x", "paragraph: One"];
    const one = block("paragraph", "One");
    expect(typed([figure("Seen"), one], "Seen", 2, enterInLine)).toEqual(opened);
    const empty = block("paragraph", "");
    expect(typed([figure("Seen"), empty, one], "Seen", 2, enterInLine)).toEqual(opened);
  });

  it("leaves paragraphs alone", () => {
    expect(typed([block("paragraph", "One")], "One", 1, enterInLine)).toBe("not its business");
  });
});

describe("backspaceAtBodyStart", () => {
  it("keeps the frame and the caret in the body", () => {
    expect(typed([block("paragraph", "One")], "One", 0, backspaceAtBodyStart)).toEqual([
      ...fields,
      "paragraph: xOne",
    ]);
  });

  it("makes a paragraph of a subhead", () => {
    expect(typed([block("subhead", "One")], "One", 0, backspaceAtBodyStart)).toEqual([
      ...fields,
      "paragraph: xOne",
    ]);
  });

  it("takes an empty first paragraph away when there is another", () => {
    const empty = block("paragraph", "");
    expect(typed([empty, block("paragraph", "One")], "", 0, backspaceAtBodyStart)).toEqual([
      ...fields,
      "paragraph: xOne",
    ]);
    expect(typed([empty], "", 0, backspaceAtBodyStart)).toEqual([...fields, "paragraph: x"]);
  });
});

describe("deleteAtBodyEnd", () => {
  const notes: NodeJson = {
    type: "footnotes",
    content: [{ type: "footnote", content: [block("paragraph", "Note")] }],
  };

  it("does not reach into the footnotes", () => {
    expect(typed([block("paragraph", "One"), notes], "One", 3, deleteAtBodyEnd)).toEqual([
      ...fields,
      "paragraph: Onex",
      "footnotes: Note",
    ]);
  });

  it("leaves Delete alone everywhere else", () => {
    const body = [block("paragraph", "One"), block("paragraph", "Two"), notes];
    expect(typed(body, "One", 3, deleteAtBodyEnd)).toBe("not its business");
  });
});
