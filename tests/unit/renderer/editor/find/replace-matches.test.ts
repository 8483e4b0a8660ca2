import { history, undo } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import type { NodeJson } from "#shared/article/article.ts";
import { createSearch } from "../../../../../renderer/editor/find/create-search.ts";
import { findPattern } from "../../../../../renderer/editor/find/find-pattern.ts";
import { emptyQuery, type FindQuery } from "../../../../../renderer/editor/find/find-query.ts";
import {
  findFrom,
  findInDocument,
  findSelected,
  findUpTo,
  firstAndLast,
  type Found,
} from "../../../../../renderer/editor/find/found.ts";
import { replaceMatches } from "../../../../../renderer/editor/find/replace-matches.ts";
import { textRuns } from "../../../../../renderer/editor/find/text-runs.ts";
import { randomDocument } from "../random-document.ts";

function findIn(document: Node, change: Partial<FindQuery>): Found {
  const search = createSearch({ ...emptyQuery, ...change });
  const { pattern } = search;
  if (pattern !== null)
    search.learn(
      document.children,
      [],
      document.children.flatMap((block) =>
        textRuns(block).map(({ text }) => findPattern(text, pattern)),
      ),
    );
  return findInDocument(document, search);
}

function textsOf(document: Node): readonly string[] {
  const texts: string[] = [];
  document.descendants((node) => {
    if (node.isTextblock) texts.push(node.textContent);
  });
  return texts;
}

function replaced(document: Node, change: Partial<FindQuery>, text: string): Node {
  const state = EditorState.create({ doc: document });
  const query = { ...emptyQuery, ...change };
  return replaceMatches(state, findIn(document, change), query, text).tr.doc;
}

const exact = { matchCase: true, ignoreForms: false };
const wanted = fc.constantFrom("a", "ab", "ba", "ا", "😀", " ", "c a");

describe("on any document", () => {
  it("finds as often as the texts of its blocks have the words", () => {
    fc.assert(
      fc.property(randomDocument, wanted, (json, text) => {
        const document = fromDocumentJson(json);
        const naive = textsOf(document).reduce(
          (sum, words) => sum + words.split(text).length - 1,
          0,
        );
        expect(findIn(document, { ...exact, text }).total).toBe(naive);
      }),
    );
  });

  it("finds with a pattern what it finds without", () => {
    fc.assert(
      fc.property(randomDocument, wanted, (json, text) => {
        const document = fromDocumentJson(json);
        const places = (found: Found): unknown =>
          found.blocks.map(({ start, matches }) =>
            matches.map(({ from, to }) => [start, from, to]),
          );
        expect(places(findIn(document, { ...exact, text, isPattern: true }))).toEqual(
          places(findIn(document, { ...exact, text })),
        );
      }),
    );
  });

  it("replaces all in every block and in one step that undo takes back", () => {
    fc.assert(
      fc.property(
        randomDocument,
        wanted,
        fc.constantFrom("", "x", "aab", "😁"),
        (json, text, next) => {
          const document = fromDocumentJson(json);
          let state = EditorState.create({ doc: document, plugins: [history()] });
          const query = { ...emptyQuery, ...exact, text };
          const { tr, count } = replaceMatches(state, findIn(document, query), query, next);
          expect(count).toBe(findIn(document, query).total);
          state = state.apply(tr);
          state.doc.check();
          expect(textsOf(state.doc)).toEqual(
            textsOf(document).map((words) => words.replaceAll(text, next)),
          );
          undo(state, (back) => {
            state = state.apply(back);
          });
          expect(toDocumentJson(state.doc)).toEqual(toDocumentJson(document));
        },
      ),
    );
  });
});

const frame: readonly NodeJson[] = [
  { type: "headline", content: [{ type: "text", text: "The harbour" }] },
  { type: "standfirst" },
  {
    type: "byline",
    content: [
      { type: "text", text: "By Harbour desk, " },
      { type: "contributor", attrs: { name: "Harbour Harbour" } },
    ],
  },
];

function articleOf(...content: readonly NodeJson[]): Node {
  return fromDocumentJson({ type: "doc", content: [...frame, { type: "paragraph", content }] });
}

function lastBlock(document: Node): unknown {
  return toDocumentJson(document).content?.at(-1)?.content;
}

const bold = [{ type: "bold" }];

describe("replacing", () => {
  it("keeps the marks of what it leaves and gives what it writes those of what it replaces", () => {
    const document = articleOf(
      { type: "text", text: "a " },
      { type: "text", text: "col", marks: bold },
      { type: "text", text: "our and " },
      { type: "text", text: "colour", marks: bold },
    );
    expect(lastBlock(replaced(document, { text: "colour" }, "color"))).toEqual([
      { type: "text", text: "a " },
      { type: "text", text: "col", marks: bold },
      { type: "text", text: "or and " },
      { type: "text", text: "color", marks: bold },
    ]);
    expect(lastBlock(replaced(document, { text: "colour" }, "hue"))).toEqual([
      { type: "text", text: "a " },
      { type: "text", text: "hue", marks: bold },
      { type: "text", text: " and " },
      { type: "text", text: "hue", marks: bold },
    ]);
  });

  it("leaves the names of contributors and goes round line breaks and notes", () => {
    const document = articleOf(
      { type: "text", text: "har" },
      { type: "hardBreak" },
      { type: "text", text: "bour harbour" },
      { type: "footnoteReference", attrs: { label: "1" } },
    );
    expect(findIn(document, { text: "harbour" }).total).toBe(4);
    const after = replaced(document, { text: "harbour" }, "port");
    expect(toDocumentJson(after).content?.[2]?.content).toEqual([
      { type: "text", text: "By port desk, " },
      { type: "contributor", attrs: { name: "Harbour Harbour" } },
    ]);
    expect(lastBlock(after)).toEqual([
      { type: "text", text: "har" },
      { type: "hardBreak" },
      { type: "text", text: "bour port" },
      { type: "footnoteReference", attrs: { label: "1" } },
    ]);
  });

  it("fills in the groups of a pattern, and only there", () => {
    const document = articleOf({ type: "text", text: "2026-11 and 2027-01" });
    const pattern = { text: "(\\d+)-(\\d+)", isPattern: true };
    expect(lastBlock(replaced(document, pattern, "$2/$1"))).toEqual([
      { type: "text", text: "11/2026 and 01/2027" },
    ]);
    expect(lastBlock(replaced(document, { text: "2026-11" }, "$1"))).toEqual([
      { type: "text", text: "$1 and 2027-01" },
    ]);
  });
});

describe("going through what was found", () => {
  const document = articleOf({ type: "text", text: "harbour, harbour" });
  const found = findIn(document, { text: "harbour" });
  const all = [0, 1, 2, 3, 4];

  it("meets every find in reading order, forwards and backwards", () => {
    const forwards: number[] = [];
    for (let at = 0; ;) {
      const place = findFrom(found, at);
      if (place === null) break;
      forwards.push(place.index);
      expect(findSelected(found, place.from, place.to)).toEqual(place);
      at = place.to;
    }
    const backwards: number[] = [];
    for (let at = document.content.size; ;) {
      const place = findUpTo(found, at);
      if (place === null) break;
      backwards.push(place.index);
      at = place.from;
    }
    expect([forwards, backwards]).toEqual([all, all.toReversed()]);
    expect(firstAndLast(found)?.map(({ index }) => index)).toEqual([0, 4]);
  });

  it("costs the changed block only", () => {
    const search = createSearch({ ...emptyQuery, text: "harbour" });
    const first = findInDocument(document, search);
    const { doc } = EditorState.create({ doc: document }).tr.insertText("x", 1);
    const second = findInDocument(doc, search);
    expect(
      second.blocks.map(({ matches }, index) => matches === first.blocks[index]?.matches),
    ).toEqual([false, true, true]);
  });
});
