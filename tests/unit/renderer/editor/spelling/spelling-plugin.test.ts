import { Schema } from "@tiptap/pm/model";
import { EditorState, TextSelection, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, it } from "vitest";
import { acceptedWords } from "#shared/spelling/accepted-words.ts";
import {
  createSpellingPlugin,
  mostMarks,
  spellingStateOf,
} from "../../../../../renderer/editor/spelling/spelling-plugin.ts";
import { wordsOfTextblock } from "../../../../../renderer/editor/spelling/words-of-textblock.ts";

const schema = new Schema({
  nodes: {
    doc: { content: "(p | listing)+" },
    p: { content: "(text | br)*" },
    listing: { content: "text*", code: true },
    br: { inline: true },
    text: {},
  },
  marks: { bold: {}, code: {}, language: { attrs: { lang: {} } } },
});
const p = (...content: Parameters<typeof schema.text>[]) =>
  schema.node(
    "p",
    null,
    content.map(([text, marks]) => schema.text(text, marks)),
  );
const mark = (name: string, attrs?: Record<string, string>) => [schema.mark(name, attrs)];

const dictionaries = {
  wrongPartsOf: (_dictionary: string, word: string) => (word.includes("x") ? [word] : []),
};
const rules = { dictionary: "en-GB" as const, accepted: acceptedWords(["boxer"]), dictionaries };

const plugin = createSpellingPlugin({});
const key = plugin.spec.key;
const tell = (tr: Transaction, news: unknown) => (key === undefined ? tr : tr.setMeta(key, news));

function open(...blocks: ReturnType<typeof p>[]): EditorState {
  const state = EditorState.create({ doc: schema.node("doc", null, blocks), plugins: [plugin] });
  // The first rules leave the drawing to the pass; the second draw at once.
  const ruled = state.apply(tell(state.tr, { kind: "rules", rules }));
  return ruled.apply(tell(ruled.tr, { kind: "rules", rules }));
}

/** The marked words, as they stand in the document. */
function marked(state: EditorState): readonly string[] {
  return spellingStateOf(state)
    .marks.find()
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }) => state.doc.textBetween(from, to));
}

const typed = (state: EditorState, text: string, at = state.selection.head): EditorState => {
  const tr = state.tr.insertText(text, at);
  return state.apply(tr.setSelection(TextSelection.create(tr.doc, at + text.length)));
};

it("marks what the rules call wrong, through bold and not in code or another language", () => {
  const state = open(
    p(
      ["fo"],
      ["xo boxer ", mark("bold")],
      ["axe", mark("code")],
      [" axis", mark("language", { lang: "de" })],
    ),
    schema.node("listing", null, [schema.text("xoxo")]),
    p(["xylo"]),
  );
  expect(marked(state)).toEqual(["foxo", "xylo"]);
});

it("reads a text block once, and anew when it has changed", () => {
  const before = open(p(["one xword"]), p(["two"]));
  const after = typed(before, "x", 1);
  expect(wordsOfTextblock(after.doc.child(1))).toBe(wordsOfTextblock(before.doc.child(1)));
  expect(wordsOfTextblock(after.doc.child(0)).map(({ plain }) => plain)).toEqual(["xone", "xword"]);
});

it("spares the word at the caret until it is left by a letter, an arrow or another place", () => {
  const start = open(p(["a "]), p(["b"]));
  const typing = typed(typed(start, "x", 3), "x");
  expect(marked(typing)).toEqual([]);
  expect(marked(typed(typing, " "))).toEqual(["xx"]);
  const within = typing.apply(typing.tr.setSelection(TextSelection.create(typing.doc, 4)));
  expect(marked(within)).toEqual([]);
  const away = within.apply(within.tr.setSelection(TextSelection.create(within.doc, 1)));
  expect(marked(away)).toEqual(["xx"]);
  expect(marked(typing.apply(tell(typing.tr, { kind: "left" })))).toEqual(["xx"]);
});

it("draws no more marks than say something", () => {
  const state = open(...Array.from({ length: 50 }, () => p(["xx ".repeat(100)])));
  expect(marked(state)).toHaveLength(mostMarks);
  const longer = typed(state, "xx xx xx ", 1);
  expect([spellingStateOf(longer).count, marked(longer).length]).toEqual([mostMarks, mostMarks]);
  const shorter = longer.apply(longer.tr.delete(0, 3000));
  expect(spellingStateOf(shorter).count).toBe(marked(shorter).length);
});

it("has after any edits the marks it would have drawn at once", () => {
  const words = fc.constantFrom("x", "ax", "b ", " ", "x x", "boxer");
  const edit = fc.oneof(
    fc.record({ kind: fc.constant("insert" as const), at: fc.nat(), text: words }),
    fc.record({ kind: fc.constant("delete" as const), at: fc.nat(), length: fc.nat(6) }),
    fc.record({ kind: fc.constant("code" as const), at: fc.nat(), length: fc.nat(6) }),
    fc.record({ kind: fc.constant("split" as const), at: fc.nat() }),
    fc.record({ kind: fc.constant("copy" as const), at: fc.nat() }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let state = open(p(["ax b"]), p(["x boxer"]), p(["ax b"]));
      for (const step of edits) {
        const at = step.at % (state.doc.content.size + 1);
        const { tr } = state;
        if (step.kind === "copy") {
          const block = state.doc.child(step.at % state.doc.childCount);
          tr.insert(state.doc.resolve(at).depth === 0 ? at : state.doc.resolve(at).after(1), [
            block,
            block,
          ]);
        } else if (state.doc.resolve(at).depth === 0) continue;
        else if (step.kind === "insert") tr.insertText(step.text, at);
        else if (step.kind === "split") tr.split(at);
        else if (step.kind === "code")
          tr.addMark(at, Math.min(at + step.length, state.doc.content.size), schema.mark("code"));
        else tr.delete(at, Math.min(at + step.length, state.doc.content.size - 1));
        state = state.apply(tr);
      }
      state = state.apply(tell(state.tr, { kind: "left" }));
      const anew = state.apply(tell(state.tr, { kind: "rules", rules }));
      expect(marked(state)).toEqual(marked(anew));
      expect(spellingStateOf(state).count).toBe(marked(state).length);
      expect(marked(state).every((word) => word.includes("x") && !/\s/u.test(word))).toBe(true);
    }),
  );
});
