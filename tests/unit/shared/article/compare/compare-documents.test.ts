import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { expect, it } from "vitest";
import {
  applyChoices,
  choicesFor,
  chooseAll,
  type Choice,
} from "#shared/article/compare/apply-choices.ts";
import { compareDocuments } from "#shared/article/compare/compare-documents.ts";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { documentJson } from "../../../../support/document-arbitrary.ts";

const documents = documentJson.map((json) => {
  const parsed = parseDocument(json, "x");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
});

/** Two documents, the second of which has some of the first's blocks. */
const pairs = fc
  .tuple(documents, documents, fc.infiniteStream(fc.boolean()))
  .map(([mine, other, flips]): readonly [Node, Node] => {
    const body = (document: Node): readonly Node[] =>
      document.children.filter(({ type }) => type.isInGroup("block"));
    const kept = body(mine).filter(() => flips.next().value);
    const shell = other.children.filter(({ type }) => !type.isInGroup("block"));
    const notes = shell.filter(({ type }) => type.name === "footnotes");
    const head = shell.filter(({ type }) => type.name !== "footnotes");
    return [mine, other.type.create(other.attrs, [...head, ...kept, ...body(other), ...notes])];
  });

function article(...paragraphs: readonly string[]): Node {
  const line = (type: string, text: string) => ({
    type,
    ...(text === "" ? {} : { content: [{ type: "text", text }] }),
  });
  const [headline = "", ...body] = paragraphs;
  return fromDocumentJson({
    type: "doc",
    content: [
      line("headline", headline),
      { type: "standfirst" },
      { type: "byline" },
      ...body.map((text) => line("paragraph", text)),
    ],
  });
}

function seen(mine: Node, theirs: Node, base: Node | null = null): readonly unknown[] {
  return compareDocuments(mine, theirs, base)
    .rows.filter(({ same }) => !same)
    .map(({ place, mine: left, theirs: right, by }) => [
      place,
      left?.textContent ?? null,
      right?.textContent ?? null,
      by,
    ]);
}

it("gives mine for all mine and theirs for all theirs, whatever the two are", () => {
  fc.assert(
    fc.property(pairs, ([mine, theirs]) => {
      const comparison = compareDocuments(mine, theirs);
      const all = (side: "mine" | "theirs") =>
        toDocumentJson(applyChoices(comparison, chooseAll(comparison, side)));
      expect(all("mine")).toEqual(toDocumentJson(mine));
      expect(all("theirs")).toEqual(toDocumentJson(theirs));
    }),
    { numRuns: 150 },
  );
});

it("makes a document that can be stored of any choice it offers", () => {
  fc.assert(
    fc.property(pairs, fc.infiniteStream(fc.nat(2)), ([mine, theirs], picks) => {
      const comparison = compareDocuments(mine, theirs);
      const choices = new Map<number, Choice>();
      for (const row of comparison.rows.filter(({ same }) => !same)) {
        const offered = choicesFor(row);
        choices.set(row.id, offered[picks.next().value % offered.length] ?? "mine");
      }
      expect(() => applyChoices(comparison, choices).check()).not.toThrow();
    }),
    { numRuns: 150 },
  );
});

it("shows a rewritten paragraph beside what it was, and a new one beside nothing", () => {
  const mine = article("Ferries", "The ferry sails at nine.", "The end.");
  const theirs = article("Ferries", "Wind is up.", "The ferry sails at ten today.", "The end.");
  expect(seen(mine, theirs)).toEqual([
    ["body", null, "Wind is up.", null],
    ["body", "The ferry sails at nine.", "The ferry sails at ten today.", null],
  ]);
});

it("says who changed what, when the version both began with is known", () => {
  const base = article("Ferries", "One stays as it is.", "Two is here.", "Three is here.", "Four.");
  const mine = article(
    "My ferries",
    "One stays as it is.",
    "Two is mine.",
    "Three is here.",
    "New.",
  );
  const theirs = article(
    "Boats",
    "One stays as it is.",
    "Two is here.",
    "Three is theirs.",
    "Four.",
  );
  expect(seen(mine, theirs, base)).toEqual([
    ["headline", "My ferries", "Boats", "both"],
    ["body", "Two is mine.", "Two is here.", "me"],
    ["body", "Three is here.", "Three is theirs.", "them"],
    ["body", "New.", null, "me"],
    ["body", null, "Four.", "me"],
  ]);
});

it("finds the one change among thousands of blocks, and gives up on none", () => {
  const many = Array.from({ length: 6000 }, (_, at) => `Paragraph ${at} of a long book.`);
  const changed = many.with(3000, "Paragraph 3000 of another book.");
  expect(seen(article("Book", ...many), article("Book", ...changed))).toHaveLength(1);
  const other = many.map((text) => text.toUpperCase());
  const rows = compareDocuments(article("Book", ...many), article("Book", ...other));
  expect(applyChoices(rows, chooseAll(rows, "theirs")).childCount).toBe(6003);
});
