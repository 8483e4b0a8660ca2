import fc from "fast-check";
import { expect, it } from "vitest";
import { changesSince } from "#shared/article/compare/changes-since.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import type { NodeJson } from "#shared/article/article.ts";

const line = (type: string, text: string): NodeJson => ({
  type,
  ...(text === "" ? {} : { content: [{ type: "text", text }] }),
});

function article(headline: string, body: readonly string[], notes: readonly string[] = []) {
  const footnote = (text: string): NodeJson => ({
    type: "footnote",
    content: [line("paragraph", text)],
  });
  return fromDocumentJson({
    type: "doc",
    content: [
      line("headline", headline),
      { type: "standfirst" },
      { type: "byline" },
      ...body.map((text) => line("paragraph", text)),
      ...(notes.length === 0 ? [] : [{ type: "footnotes", content: notes.map(footnote) }]),
    ],
  });
}

const seen = (then: ReturnType<typeof article>, now: ReturnType<typeof article>) =>
  changesSince(then, now).map(({ kind, block, node }) => [kind, block, node.textContent]);

it("finds what was rewritten, added and taken out, with the block each is at", () => {
  const then = article("Head", [
    "He may have known.",
    "A spokesman denied all of it.",
    "The court sits on Monday.",
  ]);
  const now = article("Head", ["He knew.", "The court sits on Monday.", "More later."]);
  expect(seen(then, now)).toEqual([
    ["changed", 3, "He knew."],
    ["removed", 4, "He may have known."],
    ["removed", 4, "A spokesman denied all of it."],
    ["changed", 5, "More later."],
  ]);
});

it("takes a rewritten passage for one, and a headline and a note for themselves", () => {
  const then = article("Head", ["He may have known of it, she said."], ["A note", "Another note"]);
  const now = article("Heads", ["He may have heard of it, she said."], ["A note", "Another notes"]);
  expect(seen(then, now)).toEqual([
    ["changed", 0, "Heads"],
    ["changed", 3, "He may have heard of it, she said."],
    ["changed", 4, "Another notes"],
  ]);
});

it("finds nothing where passages were only moved, doubled, or empty ones came and went", () => {
  const then = article("Head", ["One.", "Two.", ""]);
  expect(seen(then, article("Head", ["Two.", "One."]))).toEqual([]);
  expect(seen(then, article("Head", ["One.", "Two.", "One.", "", ""]))).toEqual([]);
});

it("says that a passage emptied is taken out", () => {
  expect(seen(article("Head", ["One."]), article("Head", [""]))).toEqual([["removed", 3, "One."]]);
});

it("finds every passage that is new and every one that is gone, and nothing else", () => {
  const body = fc.array(fc.constantFrom("a b c d", "a b c e", "x y", "z", "f g h i j"), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(body, body, (before, after) => {
      const changes = changesSince(article("Head", before), article("Head", after));
      const of = (kind: string): ReadonlySet<string> =>
        new Set(changes.filter((it) => it.kind === kind).map(({ node }) => node.textContent));
      const now = article("Head", after);
      const fresh = after.filter((text) => !before.includes(text));
      expect([...of("changed")].sort()).toEqual([...new Set(fresh)].sort());
      // What is gone is either said so, or stands beside what it became.
      const gone = new Set<string>(before.filter((text) => !after.includes(text)));
      for (const text of of("removed")) expect(gone.has(text)).toBe(true);
      expect(of("removed").size + of("changed").size).toBeGreaterThanOrEqual(
        Math.max(gone.size > 0 ? 1 : 0, new Set(fresh).size),
      );
      for (const { block } of changes) expect(block).toBeLessThanOrEqual(now.childCount);
    }),
  );
});
