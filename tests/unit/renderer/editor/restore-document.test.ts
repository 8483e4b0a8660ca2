import { history, redo, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { type Command, EditorState, type Transaction } from "@tiptap/pm/state";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { applyEnvelopePatch, type EnvelopePatch } from "#shared/article/envelope-patch.ts";
import { chooseAll } from "#shared/article/compare/apply-choices.ts";
import { compareDocuments } from "#shared/article/compare/compare-documents.ts";
import { compareEnvelopes } from "#shared/article/compare/compare-envelopes.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { FurnitureStep } from "../../../../renderer/editor/furniture-step.ts";
import { restoreTransaction } from "../../../../renderer/editor/restore-document.ts";
import { toRestored } from "../../../../renderer/state/compared-version.ts";
import { documentJson } from "../../../support/document-arbitrary.ts";

const documents = documentJson.map((json) => {
  const parsed = parseDocument(json, "x");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
});

/** Two documents, the second of which has some of the first's blocks. */
const pairs = fc
  .tuple(documents, documents, fc.infiniteStream(fc.boolean()))
  .map(([now, other, flips]): readonly [Node, Node] => {
    const kept = now.children.filter(({ type }) => type.isInGroup("block") && flips.next().value);
    const notes = other.children.filter(({ type }) => type.name === "footnotes");
    const rest = other.children.filter(({ type }) => type.name !== "footnotes");
    return [now, other.type.create(other.attrs, [...rest, ...kept, ...notes])];
  });

const text = fc.option(fc.string({ minLength: 1, maxLength: 5 }), { nil: undefined });
// As they are stored: what is undefined is not there.
const envelopes = fc
  .record(
    {
      kicker: text,
      slug: text,
      headlines: fc.record({ print: text, social: text }, { requiredKeys: [] }),
      keywords: fc.option(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), {
        nil: undefined,
      }),
      legal: fc.option(fc.record({ flag: fc.constant("a name"), clearedBy: text }), {
        nil: undefined,
      }),
      status: fc.constantFrom("draft", "filed"),
      commissionedLength: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
    },
    { requiredKeys: ["status"] },
  )
  .map((drawn) => JSON.parse(JSON.stringify(drawn)) as Partial<Article>);

/** A canvas and its furniture, which its history changes as the app does. */
function openCanvas(document: Node, envelope: Partial<Article>) {
  let state = EditorState.create({ doc: document, plugins: [history()] });
  let furniture = envelope;
  const dispatch = (tr: Transaction): void => {
    state = state.apply(tr);
    for (const step of tr.steps)
      if (step instanceof FurnitureStep)
        furniture = applyEnvelopePatch(furniture, step.change.after);
  };
  return {
    state: () => state,
    furniture: () => furniture,
    dispatch,
    run: (command: Command) => command(state, dispatch),
  };
}

/** What differs, so that an absent field is like an empty one. */
function differences(a: Partial<Article>, b: Partial<Article>): readonly unknown[] {
  return compareEnvelopes(a, b);
}

it("restores all of a version exactly, text and furniture, and takes all of it back in one step", () => {
  fc.assert(
    fc.property(pairs, envelopes, envelopes, ([now, then], present, earlier) => {
      const comparison = compareDocuments(now, then);
      const fields = compareEnvelopes(present, earlier);
      const { document, furniture } = toRestored({
        comparison,
        fields,
        choices: chooseAll(comparison, "theirs"),
        fieldChoices: new Map(fields.map(({ field }) => [field, "theirs"])),
      });
      const canvas = openCanvas(now, present);
      const tr = restoreTransaction(canvas.state(), document, furniture);
      if (tr === null) throw new Error("Expected a version that can be restored");
      canvas.dispatch(tr);
      expect(toDocumentJson(canvas.state().doc)).toEqual(toDocumentJson(then));
      expect(differences(canvas.furniture(), earlier)).toEqual([]);
      canvas.run(undo);
      expect(toDocumentJson(canvas.state().doc)).toEqual(toDocumentJson(now));
      expect(differences(canvas.furniture(), present)).toEqual([]);
      canvas.run(redo);
      expect(toDocumentJson(canvas.state().doc)).toEqual(toDocumentJson(then));
      expect(differences(canvas.furniture(), earlier)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it("restores a single field, and undoing it leaves the others as they are by then", () => {
  const [document] = fc.sample(documents, { numRuns: 1, seed: 1 });
  if (document === undefined) throw new Error("Expected a document");
  const present = { status: "draft", kicker: "Now", slug: "NOW" } as const;
  const earlier = { status: "filed", kicker: "Then", slug: "THEN" } as const;
  const comparison = compareDocuments(document, document);
  const fields = compareEnvelopes(present, earlier);
  const { furniture } = toRestored({
    comparison,
    fields,
    choices: new Map(),
    fieldChoices: new Map([["kicker", "theirs"]]),
  });
  expect(furniture).toEqual({ after: { kicker: "Then" }, before: { kicker: "Now" } });
  const canvas = openCanvas(document, present);
  const tr = restoreTransaction(canvas.state(), document, furniture);
  if (tr !== null) canvas.dispatch(tr);
  expect(canvas.furniture()).toEqual({ ...present, kicker: "Then" });
  const typed: EnvelopePatch = { slug: "LATER" };
  canvas.dispatch(canvas.state().tr.step(new FurnitureStep({ after: typed, before: {} })));
  canvas.run(undo);
  canvas.run(undo);
  expect(canvas.furniture()).toEqual({ ...present, slug: "LATER" });
});

it("is a step of its own, between what was typed a moment before and a moment after", () => {
  const [now, then] = fc.sample(documents, { numRuns: 2, seed: 7 });
  if (now === undefined || then === undefined) throw new Error("Expected two documents");
  const canvas = openCanvas(now, {});
  canvas.dispatch(canvas.state().tr.insertText("typed ", 1));
  const typed = canvas.state().doc;
  const tr = restoreTransaction(canvas.state(), then, { after: {}, before: {} });
  if (tr === null) throw new Error("Expected a version that can be restored");
  canvas.dispatch(tr);
  canvas.run(undo);
  expect(toDocumentJson(canvas.state().doc)).toEqual(toDocumentJson(typed));
});
