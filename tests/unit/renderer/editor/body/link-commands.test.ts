import { EditorState, TextSelection } from "@tiptap/pm/state";
import { describe, expect, it } from "vitest";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { linkRange, toLinkAddress } from "../../../../../renderer/editor/body/link-commands.ts";

describe("toLinkAddress", () => {
  it.each([
    ["example.org", "https://example.org"],
    ["example.org:8080/a", "https://example.org:8080/a"],
    [" https://example.org/a b ", "https://example.org/a b"],
    ["desk@example.org", "mailto:desk@example.org"],
    ["mailto:desk@example.org", "mailto:desk@example.org"],
    ["tel:+4420", "tel:+4420"],
    ["/politics", "/politics"],
    ["#note", "#note"],
    ["مثال.إختبار", "https://مثال.إختبار"],
    ["", null],
    ["javascript:alert(1)", null],
    ["java\nscript:alert(1)", null],
    [" data:text/html,x", null],
    ["file:///etc/passwd", null],
  ])("makes of %j %j", (typed, address) => {
    expect(toLinkAddress(typed)).toBe(address);
  });
});

const link = { type: "link", attrs: { href: "https://example.org" } };
const article = fromDocumentJson({
  type: "doc",
  content: [
    { type: "headline", content: [{ type: "text", text: "Head" }] },
    { type: "standfirst" },
    { type: "byline" },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "Ships at " },
        { type: "text", text: "the ", marks: [link] },
        { type: "text", text: "port", marks: [link, { type: "bold" }] },
        { type: "text", text: " wait" },
      ],
    },
  ],
});
const start = 11;

function rangeAt(from: number, to: number = from): unknown {
  const selection = TextSelection.create(article, start + from, start + to);
  const range = linkRange(EditorState.create({ doc: article, selection }));
  if (range === null) return null;
  return { words: article.textBetween(range.from, range.to), href: range.href };
}

describe("linkRange", () => {
  it("is the word the caret is in", () => {
    expect(rangeAt(2)).toEqual({ words: "Ships", href: "" });
  });

  it("is the whole link the caret is in, bold or not", () => {
    const whole = { words: "the port", href: "https://example.org" };
    expect([rangeAt(10), rangeAt(15)]).toEqual([whole, whole]);
  });

  it("is the selection, and says which link it touches", () => {
    expect([rangeAt(0, 8), rangeAt(0, 11)]).toEqual([
      { words: "Ships at", href: "" },
      { words: "Ships at the port", href: "https://example.org" },
    ]);
  });

  it("is nothing in a headline, which holds no links", () => {
    const selection = TextSelection.create(article, 1, 5);
    expect(linkRange(EditorState.create({ doc: article, selection }))).toBe(null);
  });
});
