import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { languageHere, toggleLanguage } from "../../../../../renderer/editor/body/mark-commands.ts";

/** The pieces of "He said bonjour" and their languages, after "bonjour" is marked as each in turn. */
function after(...languages: readonly string[]): readonly unknown[] {
  const doc = fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline" },
      { type: "standfirst" },
      { type: "byline" },
      { type: "paragraph", content: [{ type: "text", text: "He said bonjour" }] },
    ],
  });
  const end = doc.content.size - 1;
  let state = EditorState.create({ doc, selection: TextSelection.create(doc, end - 7, end) });
  for (const language of languages)
    toggleLanguage(language)(state, (tr) => {
      state = state.apply(tr);
    });
  const found: unknown[] = [];
  state.doc.descendants((node) => {
    if (node.isText) found.push([node.text, node.marks.map(({ attrs }) => String(attrs["lang"]))]);
  });
  return [...found, languageHere(state)];
}

it("marks the selected words as being in a language, one at a time", () => {
  expect(after("fr")).toEqual([["He said ", []], ["bonjour", ["fr"]], "fr"]);
  expect(after("es", "fr")).toEqual([["He said ", []], ["bonjour", ["fr"]], "fr"]);
});

it("takes the mark away when the language is asked for twice", () => {
  expect(after("fr", "fr")).toEqual([["He said bonjour", []], null]);
});
