import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, it } from "vitest";
import { isReadable, passageKeys, passagesOf } from "#shared/article/compare/changes-since.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { createLawyeredMarks } from "../../../../../renderer/editor/lawyered/lawyered-marks.ts";
import { article, block, holding } from "../editing.ts";

const read = article(
  block("paragraph", "One."),
  block("paragraph", "Two."),
  holding("bulletList", holding("listItem", block("paragraph", "Item"))),
  holding(
    "footnotes",
    holding("footnote", block("paragraph", "First note")),
    holding("footnote", block("paragraph", "Second note")),
  ),
);

function open(doc: Node) {
  const { plugin } = createLawyeredMarks({ passages: passageKeys(read), words: "Changed" });
  return { plugin, state: EditorState.create({ doc, plugins: [plugin] }) };
}

/** The marked passages, as they read, from the first to the last. */
function marked({ plugin, state }: ReturnType<typeof open>): readonly string[] {
  return (plugin.getState(state)?.set.find() ?? [])
    .toSorted((a, b) => a.from - b.from)
    .map(
      ({ from, to }) =>
        `${state.doc.resolve(from).nodeAfter?.nodeSize === to - from}: ${state.doc.textBetween(from, to)}`,
    );
}

function positionOf(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, position) => {
    if (node.isText && (node.text ?? "").includes(words)) found = position;
  });
  return found;
}

it("marks nothing of what the lawyers read", () => {
  expect(marked(open(read))).toEqual([]);
});

it("marks the block that is typed in, the item's list and the one note, until it is as it was", () => {
  const canvas = open(read);
  for (const words of ["Two.", "Item", "Second note"]) {
    const { state } = canvas;
    canvas.state = state.apply(state.tr.insertText("x", positionOf(state.doc, words)));
  }
  expect(marked(canvas)).toEqual(["true: xTwo.", "true: xItem", "true: xSecond note"]);
  const { state } = canvas;
  const at = positionOf(state.doc, "xTwo.");
  canvas.state = state.apply(state.tr.delete(at, at + 1));
  expect(marked(canvas)).toEqual(["true: xItem", "true: xSecond note"]);
});

it("marks a new block, and no empty one", () => {
  const canvas = open(
    article(block("paragraph", "One."), block("paragraph"), block("paragraph", "New.")),
  );
  expect(marked(canvas)).toEqual(["true: New."]);
});

it("is never stored: the document stays what it was", () => {
  const canvas = open(article(block("paragraph", "New.")));
  expect(JSON.stringify(toDocumentJson(canvas.state.doc))).not.toContain("lawyered");
});

it("stays in step with any edits, as if all of it were drawn anew", () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat(12),
    kind: fc.constantFrom("type", "delete", "split", "duplicate"),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const canvas = open(read);
      for (const { at, length, kind } of edits) {
        const { state } = canvas;
        const from = at % state.doc.content.size;
        const to = Math.min(from + length, state.doc.content.size);
        const { tr } = state;
        try {
          if (kind === "type") tr.insertText("x", from);
          else if (kind === "delete") tr.delete(from, to);
          else if (kind === "split") tr.split(from);
          else tr.insert(0, state.doc.child(at % state.doc.childCount));
          tr.doc.check();
        } catch {
          // Not every edit fits everywhere.
          continue;
        }
        canvas.state = state.apply(tr);
      }
      const { doc } = canvas.state;
      const expected = passagesOf(doc).filter(
        ({ node }) =>
          isReadable(node) && !passageKeys(read).has(JSON.stringify(toDocumentJson(node))),
      );
      const set = canvas.plugin.getState(canvas.state)?.set.find() ?? [];
      const nodes = set
        .toSorted((a, b) => a.from - b.from)
        .map(({ from }) => doc.resolve(from).nodeAfter);
      expect(nodes).toEqual(expected.map(({ node }) => node));
    }),
    { numRuns: 300 },
  );
});
