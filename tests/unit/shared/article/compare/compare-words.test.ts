import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { expect, it } from "vitest";
import { compareWords, piecesOf } from "#shared/article/compare/compare-words.ts";
import { schema } from "#shared/article/schema.ts";

function paragraph(text: string, bold = ""): Node {
  const marks = [schema.mark("bold")];
  return schema.node("paragraph", null, [
    ...(text === "" ? [] : [schema.text(text)]),
    ...(bold === "" ? [] : [schema.text(bold, marks)]),
  ]);
}

function marked(mine: Node, theirs: Node): readonly (readonly string[])[] {
  const words = compareWords(mine, theirs);
  return [words.mine, words.theirs].map((side) =>
    side.map(({ text, same }) => (same ? text : `[${text}]`)),
  );
}

it("marks the words that only one side has", () => {
  expect(marked(paragraph("It sails at nine."), paragraph("It sails at ten today."))).toEqual([
    ["It sails at ", "[nine]", "."],
    ["It sails at ", "[ten today]", "."],
  ]);
});

it("compares Arabic by its words", () => {
  expect(marked(paragraph("وصل الوزير أمس"), paragraph("وصل الوزير اليوم"))).toEqual([
    ["وصل الوزير ", "[أمس]"],
    ["وصل الوزير ", "[اليوم]"],
  ]);
});

it("sees that a word was set in bold", () => {
  expect(marked(paragraph("so be it"), paragraph("so be ", "it"))).toEqual([
    ["so be ", "[it]"],
    ["so be ", "[it]"],
  ]);
});

it("begins a line for every item of a list", () => {
  const item = (text: string): Node => schema.node("listItem", null, [paragraph(text)]);
  const list = schema.node("bulletList", null, [item("One"), item("Two")]);
  expect(piecesOf(list).map(({ text }) => text)).toEqual(["One", "\n", "Two"]);
});

it("leaves no word of either side out", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "و", "لا", "-", "😀") });
  fc.assert(
    fc.property(text, text, text, text, (a, b, c, d) => {
      const [mine, theirs] = [paragraph(a, b), paragraph(c, d)];
      const words = compareWords(mine, theirs);
      const join = (side: readonly { readonly text: string }[]): string =>
        side.map((piece) => piece.text).join("");
      expect([join(words.mine), join(words.theirs)]).toEqual([
        mine.textContent,
        theirs.textContent,
      ]);
    }),
  );
});
