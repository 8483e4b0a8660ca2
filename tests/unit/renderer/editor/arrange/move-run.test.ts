import type { Node } from "@tiptap/pm/model";
import { AllSelection, NodeSelection, type Selection, TextSelection } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import {
  createAnnouncements,
  lastAnnouncement,
} from "../../../../../renderer/editor/arrange/announcements.ts";
import { blockAt } from "../../../../../renderer/editor/arrange/body-blocks.ts";
import {
  deleteRun,
  duplicateRun,
  onSelectedBlocks,
} from "../../../../../renderer/editor/arrange/duplicate-and-delete.ts";
import { moveBlockTo, moveSelected } from "../../../../../renderer/editor/arrange/move-run.ts";
import { bodyRange } from "../../../../../renderer/editor/frame/fields.ts";
import { article, block, edit, holding } from "../editing.ts";
import { randomDocument } from "../random-document.ts";

const figure = {
  type: "figure",
  attrs: { picture: "p1", alt: "A crane" },
  content: [block("caption", "Cranes")],
};
const notes = holding("footnotes", holding("footnote", block("paragraph", "Note")));
const three = article(block("paragraph", "One"), figure, block("paragraph", "Two"), notes);

describe("a block moved by the keyboard", () => {
  it("changes places with its neighbour, the caret in it, and the picture stays the figure's", () => {
    const editing = edit(three, "Cra");
    editing.run(moveSelected(-1));
    expect(editing.body().slice(0, 3)).toEqual([
      "figure (caption: Cra|nes)",
      "paragraph: One",
      "paragraph: Two",
    ]);
    expect(editing.state().doc.child(4).attrs).toMatchObject({ picture: "p1", alt: "A crane" });
    editing.undo();
    expect(editing.state().doc.eq(three)).toBe(true);
  });

  it("stays between the lead picture and the notes, and says so", () => {
    const editing = edit(three, "One", [createAnnouncements()]);
    editing.run(moveSelected(-1));
    expect(editing.state().doc.eq(three)).toBe(true);
    expect(lastAnnouncement(editing.state())).toEqual({ key: "move.is-first" });
    for (const place of [2, 3]) {
      editing.run(moveSelected(1));
      expect(lastAnnouncement(editing.state())).toEqual({
        key: "move.now-at",
        values: { place, count: 3 },
      });
    }
    editing.run(moveSelected(1));
    expect(lastAnnouncement(editing.state())).toEqual({ key: "move.is-last" });
    expect(editing.body()).toEqual([
      "figure (caption: Cranes)",
      "paragraph: Two",
      "paragraph: One|",
      "footnotes (footnote (paragraph: Note))",
    ]);
  });

  it("is undone one move at a time", () => {
    const editing = edit(three, "Two");
    editing.run(moveSelected(-1));
    const once = editing.state().doc;
    editing.run(moveSelected(-1));
    editing.undo();
    expect(editing.state().doc.eq(once)).toBe(true);
  });

  it("takes all selected blocks along, and the selection with them", () => {
    const editing = edit(three, "One");
    const { doc } = editing.state();
    const { from } = bodyRange(doc);
    editing.run((state, dispatch) => {
      dispatch?.(state.tr.setSelection(TextSelection.create(doc, from + 2, from + 9)));
      return true;
    });
    editing.run(moveSelected(1));
    expect(editing.body().slice(0, 3)).toEqual([
      "paragraph: Two",
      "paragraph: One",
      "figure (caption: Cranes)",
    ]);
    const { selection } = editing.state();
    expect([selection.from, selection.to]).toEqual([from + 7, from + 14]);
  });

  it("is none in the frame, in the notes, or with everything selected", () => {
    for (const place of ["Head", "Lead", "Note"])
      expect(edit(three, place).run(moveSelected(1))).toBe(false);
    const all = edit(three, "One");
    all.run((state, dispatch) => {
      dispatch?.(state.tr.setSelection(new AllSelection(state.doc)));
      return true;
    });
    expect(all.run(moveSelected(1))).toBe(false);
  });
});

describe("an item of a list", () => {
  const item = (words: string, ...more: Parameters<typeof holding>[1][]) =>
    holding("listItem", block("paragraph", words), ...more);
  const list = article(
    block("paragraph", "Before"),
    holding("bulletList", item("A"), item("B", holding("bulletList", item("only"))), item("C")),
  );
  const words = (node: Node): string => node.textContent;

  it("moves within its list and no further", () => {
    const editing = edit(list, "C");
    editing.run(moveSelected(-1));
    expect(editing.state().doc.child(5).children.map(words)).toEqual(["A", "C", "Bonly"]);
    editing.run(moveSelected(-1));
    editing.run(moveSelected(-1));
    expect(editing.state().doc.child(5).children.map(words)).toEqual(["C", "A", "Bonly"]);
  });

  it("that is alone in its list takes the item round it along", () => {
    const editing = edit(list, "only");
    editing.run(moveSelected(-1));
    expect(editing.state().doc.child(5).children.map(words)).toEqual(["Bonly", "A", "C"]);
  });

  it("that is the only one of all moves its list", () => {
    const alone = edit(article(block("paragraph", "P"), holding("bulletList", item("A"))), "A");
    alone.run(moveSelected(-1));
    expect(alone.body()).toEqual(["bulletList (listItem (paragraph: A|))", "paragraph: P"]);
  });
});

describe("a block of the body", () => {
  it("is written once more below itself, or taken out, and the body is never without one", () => {
    const editing = edit(article(block("paragraph", "One"), block("paragraph", "Two")), "One");
    editing.run(onSelectedBlocks(duplicateRun));
    expect(editing.body()).toEqual(["paragraph: One", "paragraph: |One", "paragraph: Two"]);
    editing.run(onSelectedBlocks(deleteRun));
    expect(editing.body()).toEqual(["paragraph: One", "paragraph: |Two"]);
    const alone = edit(article(block("subhead", "One"), notes), "One");
    alone.run(onSelectedBlocks(deleteRun));
    expect(alone.body()).toEqual(["paragraph: |", "footnotes (footnote (paragraph: Note))"]);
  });
});

describe("any move in any document", () => {
  const texts = (doc: Node): readonly string[] => doc.children.map((node) => JSON.stringify(node));
  const isKept = (before: Node, after: Node): void => {
    after.check();
    expect(texts(after).toSorted()).toEqual(texts(before).toSorted());
    const body = bodyRange(before).from;
    expect(after.slice(0, body).eq(before.slice(0, body))).toBe(true);
    expect(bodyRange(after).to).toBe(bodyRange(before).to);
  };

  it("by drag keeps every block, frame and notes in their places, and undo restores it exactly", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), fc.nat(), fc.nat(), (json, which, where, caret) => {
        const doc = fromDocumentJson(json);
        const editing = edit(doc, caret % doc.content.size);
        const places = gapsOf(doc);
        const run = blockAt(doc, places[which % (places.length - 1)] ?? -1);
        const target = places[where % places.length];
        if (run === null || target === undefined) throw new Error("Expected a block and a place");
        const selected = selectionOf(editing.state().selection);
        const isDone = editing.run(moveBlockTo(run, target));
        const after = editing.state();
        isKept(doc, after.doc);
        expect(selectionOf(after.selection)).toEqual(selected);
        if (isDone) editing.undo();
        expect(editing.state().doc.eq(doc)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("by keyboard keeps every letter, and a move back restores the order", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), fc.constantFrom(1, -1), (json, caret, step) => {
        const doc = fromDocumentJson(json);
        const editing = edit(doc, caret % doc.content.size);
        const selected = selectionOf(editing.state().selection);
        editing.run(moveSelected(step as 1 | -1));
        const after = editing.state();
        after.doc.check();
        expect(after.doc.nodeSize).toBe(doc.nodeSize);
        expect(selectionOf(after.selection)).toEqual(selected);
        if (after.doc.eq(doc)) return;
        editing.run(moveSelected(step === 1 ? -1 : 1));
        expect(editing.state().doc.eq(doc)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** What is selected, wherever it stands: a whole block, or a place in a text. */
function selectionOf(selection: Selection): unknown {
  const { $from } = selection;
  if (selection instanceof NodeSelection) return selection.node.toJSON();
  return [$from.parent.toJSON(), $from.parentOffset];
}

function gapsOf(doc: Node): readonly number[] {
  const { from, to } = bodyRange(doc);
  const gaps: number[] = [];
  doc.forEach((_node, offset) => {
    if (offset >= from && offset < to) gaps.push(offset);
  });
  return [...gaps, to];
}
