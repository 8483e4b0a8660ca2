import { describe, expect, it } from "vitest";
import { fromDocumentJson, toDocumentJson } from "#shared/article/document-json.ts";
import { emptyDocument } from "#shared/article/empty-document.ts";
import { parseDocument } from "#shared/article/parse-document.ts";

const frame = [{ type: "headline" }, { type: "standfirst" }, { type: "byline" }];

function withBody(...body: readonly object[]): object {
  return { type: "doc", content: [...frame, ...body] };
}

function roundTrip(json: object): unknown {
  const parsed = parseDocument(json, "article.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return toDocumentJson(parsed.value);
}

describe("parseDocument", () => {
  it("gives back an empty article as it was", () => {
    expect(roundTrip(emptyDocument)).toEqual(emptyDocument);
  });

  it("carries a block of a kind it does not know", () => {
    const json = withBody(
      { type: "paragraph" },
      { type: "hologram", attrs: { depth: 3 }, content: [{ type: "text", text: "hello" }] },
    );
    expect(roundTrip(json)).toEqual(json);
  });

  it("carries inline nodes, marks and attributes it does not know", () => {
    const json = withBody({
      type: "paragraph",
      attrs: { mood: "dark", dir: "rtl" },
      content: [
        { type: "text", text: "one", marks: [{ type: "glow", attrs: { of: "gold" } }] },
        { type: "text", text: "two", marks: [{ type: "link", attrs: { href: "/a", ref: "x" } }] },
        { type: "chart", attrs: { id: 7 }, marks: [{ type: "bold" }] },
      ],
    });
    expect(roundTrip(json)).toEqual(json);
  });

  it.each([
    ["a list", []],
    ["no headline", { type: "doc", content: [{ type: "paragraph" }] }],
    ["an unknown node where the frame is", withBody({ type: "headline" }, { type: "paragraph" })],
    ["a node that is a string", withBody("paragraph" as unknown as object)],
    ["an empty text", withBody({ type: "paragraph", content: [{ type: "text", text: "" }] })],
    ["a level out of range", withBody({ type: "subhead", attrs: { level: 9 } })],
    ["a figure without its picture", withBody({ type: "figure", content: [{ type: "caption" }] })],
    ["attributes that are a list", withBody({ type: "paragraph", attrs: [] })],
  ])("refuses %s as damaged", (_what, json) => {
    const parsed = parseDocument(json, "article.json");
    expect(parsed.ok ? "accepted" : parsed.failure.code).toBe("damaged");
  });

  it("refuses a document nested without end instead of overflowing the stack", () => {
    let json: object = { type: "paragraph" };
    for (let depth = 0; depth < 5000; depth += 1) json = { type: "quote", content: [json] };
    const parsed = parseDocument(withBody(json), "article.json");
    expect(parsed.ok ? "accepted" : parsed.failure.code).toBe("damaged");
  });
});

describe("fromDocumentJson", () => {
  it("throws for JSON that breaks the schema, which is a bug of the caller", () => {
    expect(() => fromDocumentJson({ type: "doc", content: [] })).toThrow(RangeError);
  });
});
