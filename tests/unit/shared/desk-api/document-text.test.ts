import fc from "fast-check";
import { expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import {
  fromSentDocument,
  joinDocumentText,
  toSentDocument,
  type DocumentText,
} from "#shared/desk-api/document-text.ts";

const paragraph = fc.constantFrom("a", "b", "c").map((text): NodeJson => ({
  type: "paragraph",
  content: [{ type: "text", text }],
}));
const document = fc
  .tuple(fc.array(paragraph, { maxLength: 6 }), fc.constantFrom("plain", "plain", "wide"))
  .map(([content, theme]): NodeJson => ({ type: "doc", attrs: { theme }, content }));

function textOf({ content = [], ...shell }: NodeJson): DocumentText {
  return { shell: JSON.stringify(shell), blocks: content.map((block) => JSON.stringify(block)) };
}

it("gives the desk the whole document, whatever was kept of the one it holds", () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const sent = toSentDocument(textOf(before), textOf(after));
      const json = JSON.parse(sent.document) as NodeJson;
      const whole = sent.kept === undefined ? json : fromSentDocument(before, json, sent.kept);
      expect(whole?.attrs).toEqual(after.attrs);
      expect(whole?.content ?? []).toEqual(after.content);
    }),
  );
});

const story = (...words: readonly string[]): NodeJson => ({
  type: "doc",
  content: words.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
});

it("sends what was typed, however long the article is", () => {
  const sent = toSentDocument(textOf(story("a", "b", "c")), textOf(story("a", "B", "c")));
  expect(sent).toEqual({
    document: JSON.stringify(story("B")),
    kept: { first: 1, last: 1, of: 3 },
  });
});

it("sends the whole where it is not known what the desk holds", () => {
  const whole = textOf(story("a", "b"));
  expect(toSentDocument(null, whole)).toEqual({ document: joinDocumentText(whole) });
  expect(joinDocumentText(whole)).toBe(JSON.stringify(story("a", "b")));
});

it("does not put kept blocks into a document that has another number of them", () => {
  const stored = story("a", "b");
  expect(fromSentDocument(stored, story("x"), { first: 1, last: 1, of: 3 })).toBeNull();
  expect(fromSentDocument(stored, story("x"), { first: 2, last: 1, of: 2 })).toBeNull();
});
