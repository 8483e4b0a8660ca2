import { describe, expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { toPlainText } from "#shared/convert/plain-text/to-plain-text.ts";
import type { Report } from "#shared/convert/report.ts";
import type { Story, WriteContext } from "#shared/convert/story.ts";

const now = "2026-11-23T12:00:00+01:00";
const context: WriteContext = {
  creditFormat: "{credit}",
  readingMinutes: 1,
  fileOf: () => undefined,
  audience: "public",
};

function text(words: string, ...marks: readonly NodeJson["type"][]): NodeJson {
  return {
    type: "text",
    text: words,
    ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
  };
}

function p(...content: readonly (string | NodeJson)[]): NodeJson {
  return {
    type: "paragraph",
    content: content.map((part) => (typeof part === "string" ? text(part) : part)),
  };
}

function link(words: string, href: string): NodeJson {
  return { type: "text", text: words, marks: [{ type: "link", attrs: { href } }] };
}

function story(body: readonly NodeJson[], article: Partial<Story["article"]> = {}): Story {
  const document = fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline", content: [text("Quay vote put off")] },
      { type: "standfirst" },
      { type: "byline" },
      ...body,
    ],
  });
  const envelope = {
    format: 1,
    id: "a",
    language: "en",
    status: "draft" as const,
    created: now,
    updated: now,
  };
  return { article: { ...envelope, ...article }, document, pictures: new Map() };
}

function writeBody(...body: readonly NodeJson[]): { text: string; report: Report } {
  const written = toPlainText(story(body), context);
  return { ...written, text: written.text.replace("Quay vote put off\n\n", "") };
}

describe("toPlainText", () => {
  it("writes the frame in reading order and finds it again", () => {
    const { article } = story([p()]);
    const document = fromDocumentJson({
      type: "doc",
      content: [
        { type: "headline", content: [text("Quay vote put off")] },
        { type: "standfirst", content: [text("For the third time this year.")] },
        {
          type: "byline",
          content: [text("By "), { type: "contributor", attrs: { name: "Ann Lee" } }],
        },
        {
          type: "leadPicture",
          attrs: { picture: "p" },
          content: [{ type: "caption", content: [text("A quay at dawn.")] }],
        },
        p("The board put it off."),
      ],
    });
    const picture = {
      format: 1,
      id: "p",
      file: null,
      creditLine: "Sam Poe/AFP",
      created: now,
      updated: now,
    };
    expect(
      toPlainText(
        {
          article: { ...article, dateline: "TBILISI, July 16 (AFP)" },
          document,
          pictures: new Map([["p", picture]]),
        },
        { ...context, creditFormat: "Photograph: {credit}" },
      ),
    ).toEqual({
      text: `Quay vote put off

For the third time this year.

By Ann Lee

A quay at dawn. [Photograph: Sam Poe/AFP]

TBILISI, July 16 (AFP) – The board put it off.
`,
      report: [],
    });
  });

  it("sets a standfirst without other furniture close under the headline", () => {
    const document = fromDocumentJson({
      type: "doc",
      content: [
        { type: "headline", content: [text("The quay vote is put off")] },
        { type: "standfirst", content: [text("For the third time this year.")] },
        { type: "byline" },
        p("The board put it off."),
      ],
    });
    expect(toPlainText({ ...story([p()]), document }, context)).toEqual({
      text: "The quay vote is put off\nFor the third time this year.\n\nThe board put it off.\n",
      report: [],
    });
  });

  it("drops marks and says so, and keeps the addresses of links", () => {
    const linked = link("minutes", "https://example.org/m");
    expect(writeBody(p("The ", text("whole", "bold"), " of the ", linked, " was read."))).toEqual({
      text: "The whole of the minutes (https://example.org/m) was read.\n",
      report: [
        { kind: "dropped", code: "text-marks", text: "whole" },
        { kind: "changed", code: "text-link", text: "minutes (https://example.org/m)" },
        {
          kind: "changed",
          code: "text-reads-differently",
          text: "The whole of the minutes was read.",
        },
      ],
    });
  });

  it("writes an address once when it is its own words, and never one that could run", () => {
    const own = link("https://example.org/m", "https://example.org/m");
    const mail = link("desk@example.org", "mailto:desk@example.org");
    expect(writeBody(p(own, " and ", mail, " and ", link("this", "javascript:x"), ".")).text).toBe(
      "https://example.org/m and desk@example.org and this.\n",
    );
  });

  it("writes lists, quotes, tables, links to read and notes so that they can be told apart", () => {
    const item = (type: string, words: string, attrs = {}): NodeJson => ({
      type,
      attrs,
      content: [p(words)],
    });
    const cell = (words: string): NodeJson => ({ type: "tableCell", content: [p(words)] });
    const written = writeBody(
      {
        type: "orderedList",
        attrs: { start: 9 },
        content: [
          {
            type: "listItem",
            content: [p("nine"), { type: "bulletList", content: [item("listItem", "within")] }],
          },
          item("listItem", "ten"),
        ],
      },
      {
        type: "taskList",
        content: [item("taskItem", "call", { checked: true }), item("taskItem", "write")],
      },
      { type: "quote", content: [p("One."), p("Two.")] },
      {
        type: "pullQuote",
        content: [
          { type: "pullQuoteText", content: [text("We are tired")] },
          { type: "attribution", content: [text("Salma Odeh")] },
        ],
      },
      {
        type: "table",
        content: [
          { type: "tableRow", content: [cell("Port"), cell("Ships")] },
          { type: "tableRow", content: [cell("Tema"), cell("11")] },
        ],
      },
      { type: "rule" },
      { type: "embed", attrs: { address: "https://example.org/v", title: "The vote" } },
      {
        type: "relatedLinks",
        content: [
          {
            type: "relatedLink",
            attrs: { address: "https://example.org/r" },
            content: [text("More")],
          },
        ],
      },
      p("As said.", { type: "footnoteReference", attrs: { label: "1" } }),
      {
        type: "footnotes",
        content: [{ type: "footnote", attrs: { label: "1" }, content: [p("On Monday.")] }],
      },
    );
    expect(written.text).toBe(`9. nine
   - within
10. ten

- [x] call
- [ ] write

    One.

    Two.

    We are tired
    — Salma Odeh

Port\tShips
Tema\t11

* * *

The vote (https://example.org/v)

More (https://example.org/r)

As said.[1]

[1] On Monday.
`);
    expect(written.report.map(({ code }) => code)).toEqual([
      "text-table",
      "text-reads-differently",
    ]);
  });

  it("names the fields of the envelope that it leaves out, the desk's own only to the desk", () => {
    const full = story([p("Copy.")], { kicker: "World", keywords: ["ports"], slug: "QUAY-VOTE" });
    const codes = (audience: "desk" | "public"): unknown =>
      toPlainText(full, { ...context, audience }).report.map((entry) => entry.text);
    expect([codes("public"), codes("desk")]).toEqual([
      ["World", "ports"],
      ["World", "ports", "QUAY-VOTE"],
    ]);
  });

  it("says which paragraph would be read as something else", () => {
    const written = writeBody(p("One."), p("A short line"), p("Two of them are here."));
    expect(written.report).toEqual([
      { kind: "changed", code: "text-reads-differently", text: "A short line" },
    ]);
  });
});
