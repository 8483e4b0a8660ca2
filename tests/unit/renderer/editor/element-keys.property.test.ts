import type { Node } from "@tiptap/pm/model";
import { NodeSelection, Selection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { weigh } from "../../../../renderer/editor/paste/weight.ts";
import { documentJson } from "../../../support/document-arbitrary.ts";
import { createHeadlessCanvas, type HeadlessCanvas } from "./headless-canvas.ts";

const moving = [
  "Enter",
  "Shift-Enter",
  "Mod-Enter",
  "Tab",
  "Shift-Tab",
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Mod-a",
  "Mod-Alt-j",
  "Mod-Alt-Shift-a",
  "Mod-Alt-Shift-b",
  "Mod-Alt-Shift-c",
  "Mod-Alt-Shift-d",
  "Mod-Alt-Shift-h",
] as const;
const deleting = [
  "Backspace",
  "Delete",
  "Mod-Backspace",
  "Mod-Alt-Shift-r",
  "Mod-Alt-Shift-k",
  "Mod-Alt-Shift-t",
] as const;
const letters = ["a", "ب", "-", " ", "1"] as const;

type Press = { readonly key: string } | { readonly letter: string } | { readonly at: number };

const presses: fc.Arbitrary<readonly Press[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...moving).map((key) => ({ key })) },
    { weight: 2, arbitrary: fc.constantFrom(...deleting).map((key) => ({ key })) },
    { weight: 2, arbitrary: fc.constantFrom(...letters).map((letter) => ({ letter })) },
    { weight: 1, arbitrary: fc.constant({ key: "Mod-z" }) },
    // A click somewhere: the keys alone would stay among the first blocks.
    { weight: 3, arbitrary: fc.noBias(fc.nat(1000)).map((at) => ({ at: at / 1000 })) },
  ),
  { minLength: 1, maxLength: 40, size: "max" },
);

const documents = documentJson.map((json) => {
  const parsed = parseDocument(json, "article.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
});

function press(canvas: HeadlessCanvas, action: Press): void {
  if ("key" in action) canvas.press(action.key);
  else if ("letter" in action) canvas.type(action.letter);
  else {
    const { doc } = canvas.state();
    const place = Math.floor(action.at * doc.content.size);
    const isInSign = /[\uD800-\uDBFF]$/u.test(doc.textBetween(Math.max(0, place - 1), place));
    canvas.select(Selection.near(doc.resolve(isInSign ? place - 1 : place)));
  }
}

function frameOf(document: Node): readonly string[] {
  return document.children
    .map((node) => node.type.name)
    .filter((name) => name === "headline" || name === "standfirst" || name === "byline");
}

/** The letters of a document in any order: notes follow their references, and take their words along. */
function lettersOf(document: Node): string {
  let text = "";
  document.descendants((node) => {
    text += node.text ?? "";
  });
  return sorted(text.replaceAll(/\s/gu, ""));
}

function sorted(text: string): string {
  return Array.from(text).toSorted().join("");
}

/** Whether a press may take something away: a deleting key, undo, or a letter or Enter over a selection. */
function mayDelete(canvas: HeadlessCanvas, action: Press): boolean {
  const { selection } = canvas.state();
  if ("at" in action) return false;
  if ("key" in action && (action.key === "Mod-z" || deleting.some((key) => key === action.key)))
    return true;
  const isTaken = !selection.empty && !(selection instanceof NodeSelection);
  return isTaken && ("letter" in action || action.key.endsWith("Enter"));
}

function deletesOneLetter(canvas: HeadlessCanvas, action: Press): boolean {
  return (
    "key" in action &&
    (action.key === "Backspace" || action.key === "Delete") &&
    canvas.state().selection.empty
  );
}

describe("the keys of the canvas, in any article and any order", () => {
  it("keep the document valid, its frame whole, its words and elements there, and undo to the start", () => {
    fc.assert(
      fc.property(documents, presses, (document, actions) => {
        const canvas = createHeadlessCanvas(document);
        for (const action of actions) {
          const before = canvas.state().doc;
          const isDeleting = mayDelete(canvas, action);
          const isOneLetter = deletesOneLetter(canvas, action);
          press(canvas, action);
          const after = canvas.state().doc;
          if (after === before) continue;
          after.check();
          expect(frameOf(after)).toEqual(["headline", "standfirst", "byline"]);
          // A letter of two halves is the most that goes by one press with nothing selected.
          const gone = lettersOf(before).length - lettersOf(after).length;
          expect(isOneLetter ? gone : 0).toBeLessThanOrEqual(2);
          if (isDeleting) continue;
          const typed = "letter" in action ? action.letter.trim() : "";
          // A sign of Markdown that was typed may have become the list it stands for.
          if (typed === "" && "letter" in action) continue;
          expect(lettersOf(after)).toBe(sorted(lettersOf(before) + typed));
          expect(weigh(after.content).things).toBe(weigh(before.content).things);
        }
        canvas.undoAll();
        expect(toDocumentJson(canvas.state().doc)).toEqual(toDocumentJson(document));
      }),
      { numRuns: 80 },
    );
  });
});
