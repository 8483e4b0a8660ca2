import { expect, it } from "vitest";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { fromHtml } from "#shared/convert/html/from-html.ts";
import { reading } from "./html-contexts.ts";

const many = 10_000;

it.each([
  "<div>", "<blockquote>", "<ul><li>", "<ol><li><p>", "<span>", "<b>", "<b><i>", "<a href=x>", "<table><tr><td>",
  "<figure>", "<dl><dt>", "<object>", "<svg><g>", "<math><mi>", "<template>", "<section><h2>", "<p><b>", "<td><div>",
])("reads a page of %s ten thousand times within each other", (tags) => {
  const { story } = fromHtml(`${tags.repeat(many)}deep`, reading());
  expect(parseDocument(toDocumentJson(story.document), "page").ok).toBe(true);
}); // prettier-ignore

it("keeps the text of what nests too deeply", () => {
  const page = `${"<blockquote><p>in</p>".repeat(500)}${"<p>out</p></blockquote>".repeat(500)}`;
  const { story } = fromHtml(page, reading());
  expect(story.document.textContent.match(/in|out/g)?.length).toBe(1000);
});

it.each([
  ["paragraphs", "<p>one "],
  ["list items", "<li>one "],
  ["rows", "<tr><td>one <td>two "],
])("takes unclosed %s for what they are: siblings", (_, tag) => {
  const { story, report } = fromHtml(`<table>${tag.repeat(1000)}`, reading());
  expect(report).toEqual([{ kind: "guessed", code: "html-language-guessed", text: "en" }]);
  expect(story.document.textContent.match(/one/g)?.length).toBe(1000);
});

it("reads five megabytes of an article", { timeout: 120_000 }, () => {
  const page = `<p>${"word ".repeat(60)}<a href="/x">link</a> <i>end</i></p>\n`.repeat(15_000);
  expect(page.length).toBeGreaterThan(5_000_000);
  const { story } = fromHtml(page, reading());
  expect(story.document.childCount).toBe(15_003);
});
