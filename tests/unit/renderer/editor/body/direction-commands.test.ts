import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import type { Direction } from "#shared/text/direction.ts";
import { overrideDirection } from "../../../../../renderer/editor/body/direction-commands.ts";

/** The directions of headline, standfirst, byline and two paragraphs after commands on both paragraphs. */
function after(...directions: readonly Direction[]): readonly unknown[] {
  const paragraph = { type: "paragraph", content: [{ type: "text", text: "iPhone في السوق" }] };
  const doc = fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline" },
      { type: "standfirst" },
      { type: "byline" },
      paragraph,
      { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] },
    ],
  });
  const selection = TextSelection.create(doc, 8, doc.content.size - 4);
  let state = EditorState.create({ doc, selection });
  for (const direction of directions)
    overrideDirection(direction)(state, (tr) => {
      state = state.apply(tr);
    });
  const found: unknown[] = [];
  state.doc.descendants((node) => {
    if (node.isTextblock) found.push(node.attrs["dir"]);
  });
  return found;
}

it("turns every selected block, in lists too, and no other", () => {
  expect(after("rtl")).toEqual([null, null, null, "rtl", "rtl"]);
});

it("leaves it to the text again when it is asked for twice", () => {
  expect(after("rtl", "rtl")).toEqual([null, null, null, null, null]);
});

it("goes from one override to the other", () => {
  expect(after("rtl", "ltr")).toEqual([null, null, null, "ltr", "ltr"]);
});
