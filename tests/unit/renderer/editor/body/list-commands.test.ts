import { type Command, EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import {
  backspaceInItem,
  enterInList,
  nestItem,
  toggleList,
} from "../../../../../renderer/editor/body/list-commands.ts";

const frame: readonly NodeJson[] = [
  { type: "headline" },
  { type: "standfirst" },
  { type: "byline" },
];
const paragraph = (words: string): NodeJson => ({
  type: "paragraph",
  ...(words === "" ? {} : { content: [{ type: "text", text: words }] }),
});
const item = (...words: readonly string[]): NodeJson => ({
  type: "listItem",
  content: words.map(paragraph),
});
const list = (type: string, ...content: readonly NodeJson[]): NodeJson => ({ type, content });

function after(
  body: readonly NodeJson[],
  words: string,
  offset: number,
  command: Command,
): unknown {
  const doc = fromDocumentJson({ type: "doc", content: [...frame, ...body] });
  let at = -1;
  doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent === words) at = position + 1 + offset;
  });
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const isDone = command(state, (tr) => {
    state = state.apply(tr);
  });
  return isDone ? toDocumentJson(state.doc).content?.slice(frame.length) : "not its business";
}

describe("list commands", () => {
  it("split an item at the caret", () => {
    expect(after([list("bulletList", item("onetwo"))], "onetwo", 3, enterInList)).toEqual([
      list("bulletList", item("one"), item("two")),
    ]);
  });

  it("leave the list from an empty item", () => {
    expect(after([list("bulletList", item("one"), item(""))], "", 0, enterInList)).toEqual([
      list("bulletList", item("one")),
      paragraph(""),
    ]);
  });

  it("nest an item under the one before it, and keep Tab in the list at the first", () => {
    const body = [list("bulletList", item("one"), item("two"))];
    expect(after(body, "two", 0, nestItem)).toEqual([
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [paragraph("one"), list("bulletList", item("two"))] },
        ],
      },
    ]);
    expect(after(body, "one", 0, nestItem)).toEqual(body);
  });

  it("take an item out of its list at its beginning only", () => {
    const body = [list("bulletList", item("one"), item("two"))];
    expect(after(body, "two", 0, backspaceInItem)).toEqual([
      list("bulletList", item("one")),
      paragraph("two"),
    ]);
    expect(after(body, "two", 1, backspaceInItem)).toBe("not its business");
  });

  it("turn bullets into numbers, a paragraph into a list, and a list back", () => {
    const bullets = [list("bulletList", item("one"))];
    const numbers = [list("orderedList", item("one"))];
    expect(after(bullets, "one", 0, toggleList("orderedList"))).toEqual(numbers);
    expect(after([paragraph("one")], "one", 0, toggleList("orderedList"))).toEqual(numbers);
    expect(after(bullets, "one", 0, toggleList("bulletList"))).toEqual([paragraph("one")]);
  });

  it("have no business outside a list", () => {
    expect(after([paragraph("one")], "one", 0, enterInList)).toBe("not its business");
    expect(after([paragraph("one")], "one", 0, nestItem)).toBe("not its business");
  });
});
