import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { blockAt } from "../../../../../renderer/editor/arrange/body-blocks.ts";
import { turnInto, turnKinds, turnsOf } from "../../../../../renderer/editor/arrange/turn-into.ts";
import { bodyRange } from "../../../../../renderer/editor/frame/fields.ts";
import { weigh } from "../../../../../renderer/editor/paste/weight.ts";
import { article, block, edit, holding } from "../editing.ts";
import { randomDocument } from "../random-document.ts";

const list = holding(
  "bulletList",
  holding("listItem", block("paragraph", "A")),
  holding(
    "listItem",
    block("paragraph", "B"),
    holding("orderedList", holding("listItem", block("paragraph", "C"))),
  ),
);

describe("turnInto", () => {
  it.each([
    [block("paragraph", "A"), "subhead-2", ["subhead: |A"]],
    [block("subhead", "A"), "paragraph", ["paragraph: |A"]],
    [block("subhead", "A"), "bullet-list", ["bulletList (listItem (paragraph: |A))"]],
    [block("paragraph", "A"), "quote", ["quote (paragraph: |A)"]],
    [
      list,
      "task-list",
      [
        "taskList (taskItem (paragraph: |A), taskItem (paragraph: B, orderedList (listItem (paragraph: C))))",
      ],
    ],
    [list, "paragraph", ["paragraph: |A", "paragraph: B", "orderedList (listItem (paragraph: C))"]],
    [
      holding("quote", block("paragraph", "A"), block("paragraph", "B")),
      "ordered-list",
      ["orderedList (listItem (paragraph: |A), listItem (paragraph: B))"],
    ],
  ] as const)("%j into %s", (from, kind, expected) => {
    const editing = edit(article(from), "A");
    const { doc } = editing.state();
    const run = blockAt(doc, bodyRange(doc).from);
    if (run === null) throw new Error("Expected a block");
    editing.run(turnInto(run, kind));
    expect(editing.body()).toEqual(expected);
    editing.undo();
    expect(editing.state().doc.eq(doc)).toBe(true);
  });

  it("is not offered for what is more than text, nor the kind that a block is", () => {
    expect(turnsOf(article(block("rule")).child(4))).toEqual([]);
    expect(turnsOf(article(block("subhead", "A")).child(4))).not.toContain("subhead-2");
  });

  it("loses nothing of any block, and leaves a valid document", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), fc.constantFrom(...turnKinds), (json, at, kind) => {
        const doc = fromDocumentJson(json);
        const { from, to } = bodyRange(doc);
        const first = doc.resolve(from).index();
        const index = first + (at % (doc.resolve(to).index() - first));
        const run = blockAt(doc, doc.resolve(0).posAtIndex(index, 0));
        const editing = edit(doc, 1);
        if (run === null) throw new Error("Expected a block");
        const isDone = editing.run(turnInto(run, kind));
        expect(isDone).toBe(turnsOf(doc.child(index)).length > 0);
        editing.state().doc.check();
        expect(weigh(editing.state().doc.content)).toEqual(weigh(doc.content));
        if (isDone) editing.undo();
        expect(editing.state().doc.eq(doc)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
