import { expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import type { Report } from "#shared/convert/report.ts";
import { bodyOf, createReading, marked, paragraph } from "./conversion.ts";

function read(markdown: string): { body: readonly NodeJson[]; report: Report } {
  const { story, report } = fromMarkdown(markdown, createReading());
  return {
    body: bodyOf(story),
    report: report.filter(({ code }) => code !== "markdown-language-guessed"),
  };
}

it("takes the first heading as the headline, and says that it guessed", () => {
  const { story, report } = fromMarkdown("# Talks *now*\n\nText.\n", createReading());
  expect([toDocumentJson(story.document).content?.[0], bodyOf(story), report]).toEqual([
    { type: "headline", content: [{ type: "text", text: "Talks " }, marked("now", "italic")] },
    [paragraph("Text.")],
    [
      { kind: "guessed", code: "markdown-headline-guessed", text: "Talks now" },
      { kind: "guessed", code: "markdown-language-guessed", text: "en" },
    ],
  ]);
});

it("leaves a heading where it is when the front matter has the headline", () => {
  expect(read("---\ntitle: Talks\n---\n# Part one\n").body).toEqual([
    { type: "subhead", attrs: { level: 1 }, content: [{ type: "text", text: "Part one" }] },
  ]);
});

it("understands the fields of other tools, says which, and keeps those it does not know", () => {
  const { story, report } = fromMarkdown(
    "---\ntitle: Talks\ndeck: A first step\nauthors: [Ann Field, Bo Reed]\ndate: 2026-11-23 10:00:00 -0500\ntags: [a, b]\nlang: fr\nslug: talks\nlayout: post\n---\nText.\n",
    createReading(),
  );
  const frame = toDocumentJson(story.document).content?.slice(0, 3);
  expect([frame, story.article, report.map(({ text }) => text)]).toEqual([
    [
      { type: "headline", content: [{ type: "text", text: "Talks" }] },
      { type: "standfirst", content: [{ type: "text", text: "A first step" }] },
      {
        type: "byline",
        content: [
          { type: "contributor", attrs: { name: "Ann Field" } },
          { type: "text", text: ", " },
          { type: "contributor", attrs: { name: "Bo Reed" } },
        ],
      },
    ],
    {
      format: 1,
      id: "new-1",
      status: "draft",
      created: "2026-11-23T12:00:00Z",
      updated: "2026-11-23T12:00:00Z",
      published: "2026-11-23T10:00:00-05:00",
      keywords: ["a", "b"],
      language: "fr",
      webSlug: "talks",
      layout: "post",
    },
    [
      "title → headline",
      "deck → standfirst",
      "authors → byline",
      "date → published",
      "tags → keywords",
      "lang → language",
      "slug → web_slug",
    ],
  ]);
});

it("keeps front matter that is no YAML as copy", () => {
  expect(read("---\ntitle: [a\n---\nText.\n")).toEqual({
    body: [
      {
        type: "codeBlock",
        attrs: { language: "yaml" },
        content: [{ type: "text", text: "title: [a" }],
      },
      paragraph("Text."),
    ],
    report: [{ kind: "kept", code: "markdown-front-matter-kept", text: "title: [a" }],
  });
});

it("takes text between two rules for text", () => {
  expect(read("---\nText.\n\n---\n\nMore.\n").body).toEqual([
    { type: "rule" },
    paragraph("Text."),
    { type: "rule" },
    paragraph("More."),
  ]);
});

it("makes a figure of an image alone in its paragraph, with a credit where that is sure", () => {
  const { story, report } = fromMarkdown(
    "![Hands](a.jpg)\nThe leaders on Monday. Photograph: Ann Lee/Getty\n",
    createReading(),
  );
  expect([bodyOf(story), [...story.pictures.values()], report.map(({ code }) => code)]).toEqual([
    [
      {
        type: "figure",
        attrs: { picture: "new-1", alt: "Hands" },
        content: [{ type: "caption", content: [{ type: "text", text: "The leaders on Monday." }] }],
      },
    ],
    [
      {
        format: 1,
        id: "new-1",
        file: null,
        address: "a.jpg",
        creditLine: "Ann Lee/Getty",
        created: "2026-11-23T12:00:00Z",
        updated: "2026-11-23T12:00:00Z",
      },
    ],
    ["markdown-figure-guessed", "markdown-credit-guessed", "markdown-language-guessed"],
  ]);
});

it("keeps brackets in a caption that are copy", () => {
  expect(read("![](a.jpg)\nHe “dont [sic]\n").body[0]?.content).toEqual([
    { type: "caption", content: [{ type: "text", text: "He “dont [sic]" }] },
  ]);
});

it("keeps an image in a line in its line, and takes one address for one picture", () => {
  expect(read("a ![x](a.png) b ![y](a.png)\n").body).toEqual([
    paragraph("a ", { type: "inlinePicture", attrs: { picture: "new-1", alt: "x" } }, " b ", {
      type: "inlinePicture",
      attrs: { picture: "new-1", alt: "y" },
    }),
  ]);
});

it("resolves references, and says which definitions nothing refers to", () => {
  expect(read("[a][b] ![c][d]\n\n[b]: /b 'B'\n[d]: d.png\n[e]: /e\n")).toEqual({
    body: [
      paragraph(marked("a", { type: "link", attrs: { href: "/b", title: "B" } }), " ", {
        type: "inlinePicture",
        attrs: { picture: "new-1", alt: "c" },
      }),
    ],
    report: [{ kind: "dropped", code: "markdown-definition-unused", text: "/e" }],
  });
});

it("keeps HTML as copy, and says so", () => {
  expect(read("<p class=x>\nHi\n</p>\n\na <b>c</b>\n")).toEqual({
    body: [
      paragraph("<p class=x>", { type: "hardBreak" }, "Hi", { type: "hardBreak" }, "</p>"),
      paragraph("a <b>c</b>"),
    ],
    report: [
      { kind: "kept", code: "markdown-html-kept", text: "<p class=x> Hi </p>" },
      { kind: "kept", code: "markdown-html-kept", text: "<b>" },
      { kind: "kept", code: "markdown-html-kept", text: "</b>" },
    ],
  });
});

it("drops an address that could run something, and keeps its words", () => {
  expect(read("[a](javascript:alert(1))\n")).toEqual({
    body: [paragraph("a")],
    report: [{ kind: "dropped", code: "markdown-address-unsafe", text: "javascript:alert(1)" }],
  });
});

it("joins wrapped lines with spaces", () => {
  expect(read("a\n*b\nc* &#10;d\n").body).toEqual([
    paragraph("a ", marked("b c", "italic"), " \nd"),
  ]);
});

it("keeps the boxes of a list that only has some as text", () => {
  expect(read("- [x] a\n- b\n")).toEqual({
    body: [
      {
        type: "bulletList",
        content: [
          { type: "listItem", content: [paragraph("[x] a")] },
          { type: "listItem", content: [paragraph("b")] },
        ],
      },
    ],
    report: [{ kind: "changed", code: "markdown-task-mixed" }],
  });
});

it("leaves GitHub's own alerts the quotes they are", () => {
  expect(read("> [!NOTE]\n> a\n").body).toEqual([
    { type: "quote", content: [paragraph("[!NOTE] a")] },
  ]);
});

it("understands Windows line ends and a byte order mark", () => {
  expect(read("\uFEFF---\r\ntitle: T\r\n---\r\n\r\na\r\nb\r\n").body).toEqual([paragraph("a b")]);
});

it("tells Arabic from its letters", () => {
  expect(fromMarkdown("قال الوزير\n", createReading()).story.article.language).toBe("ar");
});

it.each(["", "\n\n", "---\n---\n", "<!-- -->"])("reads %j as an empty article", (text) => {
  expect(read(text).body).toEqual([{ type: "paragraph" }]);
});
