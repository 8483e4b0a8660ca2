import { expect, it } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import {
  belowFrontMatter,
  bodyOf,
  createReading,
  marked,
  paragraph,
  storyOf,
  writing,
} from "./conversion.ts";

const text = (words: string): NodeJson => ({ type: "text", text: words });
const item = (...content: readonly NodeJson[]): NodeJson => ({ type: "listItem", content });
const cell = (words: string, attrs?: object, type = "tableCell"): NodeJson => ({
  type,
  ...(attrs === undefined ? {} : { attrs: attrs as Record<string, unknown> }),
  content: [words === "" ? { type: "paragraph" } : paragraph(words)],
});
const row = (...content: readonly NodeJson[]): NodeJson => ({ type: "tableRow", content });
const figure = (attrs: Record<string, unknown>, ...content: readonly NodeJson[]): NodeJson => ({
  type: "figure",
  attrs,
  content: [{ type: "caption", ...(content.length === 0 ? {} : { content }) }],
});
const list = (type: string, ...content: readonly NodeJson[]): NodeJson => ({ type, content });

const forms: readonly (readonly [string, readonly NodeJson[], string])[] = [
  ["paragraphs", [paragraph("One."), paragraph("Two.")], "One.\n\nTwo.\n"],
  ["an empty paragraph among others", [paragraph("One."), { type: "paragraph" }, paragraph("Two.")], "One.\n\n<!-- standfirst paragraph -->\n\nTwo.\n"],
  ["subheads of every level", [1, 2, 6].map((level) => ({ type: "subhead", attrs: { level }, content: [text("Talks")] })), "# Talks\n\n## Talks\n\n###### Talks\n"],
  ["a paragraph set from right to left", [{ ...paragraph("قال"), attrs: { dir: "rtl" } }], '<div dir="rtl">\n\nقال\n\n</div>\n'],
  ["marks", [paragraph(marked("a", "bold"), " ", marked("b", "italic"), " ", marked("c", "strike"), " ", marked("d", "code"))], "**a** *b* ~~c~~ `d`\n"],
  ["marks that overlap", [paragraph(marked("a", "bold"), marked("b", "bold", "italic"), marked("c", "italic"))], "**&#x61;_&#x62;_**_c_\n"],
  ["superscript and subscript", [paragraph("m", marked("2", "superscript"), ", H", marked("2", "subscript"), "O")], "m<sup>2</sup>, H<sub>2</sub>O\n"],
  ["words in another language", [paragraph("a ", marked("coup", { type: "language", attrs: { lang: "fr" } }))], 'a <span lang="fr">coup</span>\n'],
  ["a link and a bare address", [paragraph(marked("paper", { type: "link", attrs: { href: "/a", title: "A" } }), " ", marked("https://a.org/", { type: "link", attrs: { href: "https://a.org/" } }))], '[paper](/a "A") <https://a.org/>\n'],
  ["addresses that are mere text", [paragraph("www.a.org a@b.org http://a.org")], "www\\.a.org a\\@b.org http\\://a.org\n"],
  ["line breaks in a line and at its edges", [paragraph({ type: "hardBreak" }, "a", { type: "hardBreak" }, "b", { type: "hardBreak" })], "<br>a\\\nb<br>\n"],
  ["text that looks like Markdown", [paragraph("1. *a* [b](c) <b> &amp; # `d`")], "1\\. \\*a\\* \\[b]\\(c) \\<b> \\&amp; # \\`d\\`\n"],
  ["line ends, tabs and outer spaces that are text", [paragraph(" a\nb\tc ")], "&#x20;a&#xA;b&#x9;c&#x20;\n"],
  ["no-break and double spaces", [paragraph("a\u00A0b  c")], "a\u00A0b  c\n"],
  ["code with backticks", [paragraph(marked("a`b", "code"))], "``a`b``\n"],
  ["code with a line end, and bold code", [paragraph(marked("a\nb", "code"), " ", marked("c", "bold", "code"))], "<code>a&#xA;b</code> **`c`**\n"],
  ["a figure", [figure({ picture: "p1", alt: "Two men" }, text("Talks in Yerevan."))], "![Two men](talks.jpg)\nTalks in Yerevan. *Getty*\n"],
  ["a figure without a caption", [figure({ picture: "p1" })], "![](talks.jpg)\n*Getty*\n"],
  ["a figure without a file", [figure({ picture: "p2" }, text("Talks."))], "![](#p2)\nTalks. *Getty*\n"],
  ["a decorative figure", [figure({ picture: "p1", alt: "" })], '<!-- standfirst attributes {"":{"alt":""}} -->\n\n![](talks.jpg)\n*Getty*\n'],
  ["a picture in a line", [paragraph("a ", { type: "inlinePicture", attrs: { picture: "p1", alt: "flag" } })], "a ![flag](talks.jpg)\n"],
  ["a picture alone in a paragraph", [paragraph({ type: "inlinePicture", attrs: { picture: "p1" } })], "![](talks.jpg)<!-- -->\n"],
  ["a pull quote", [{ type: "pullQuote", content: [{ type: "pullQuoteText", content: [text("War is over.")] }, { type: "attribution", content: [text("A minister")] }] }], "> [!PULLQUOTE]\n> War is over.\n>\n> — A minister\n"],
  ["an embed", [{ type: "embed", attrs: { address: "https://a.org/v", title: "Video" } }], "> [!EMBED]\n> [Video](https://a.org/v)\n"],
  ["an embed without a title", [{ type: "embed", attrs: { address: "https://a.org/v" } }], "> [!EMBED]\n> <https://a.org/v>\n"],
  ["related links", [{ type: "relatedLinks", content: [{ type: "relatedLink", attrs: { address: "/b" }, content: [text("More")] }] }], "> [!RELATED]\n>\n> - [More](/b)\n"],
  ["a quote", [list("quote", paragraph("a"), paragraph("b"))], "> a\n>\n> b\n"],
  ["a quote whose words look like a pull quote", [list("quote", paragraph("[!PULLQUOTE]"))], "> \\[!PULLQUOTE]\n"],
  ["neighbouring quotes", [list("quote", paragraph("a")), list("quote", paragraph("b"))], "> a\n\n> b\n"],
  ["lists in lists", [list("bulletList", item(paragraph("a"), list("orderedList", item(paragraph("b")))))], "- a\n  1. b\n"],
  ["an ordered list from seven", [{ ...list("orderedList", item(paragraph("a")), item(paragraph("b"))), attrs: { start: 7 } }], "7. a\n8. b\n"],
  ["an ordered list from below zero", [{ ...list("orderedList", item(paragraph("a"))), attrs: { start: -3 } }], '<!-- standfirst attributes {"":{"start":-3}} -->\n\n1. a\n'],
  ["neighbouring lists", [list("bulletList", item(paragraph("a"))), list("bulletList", item(paragraph("b")))], "- a\n\n+ b\n"],
  ["an empty item", [list("bulletList", item({ type: "paragraph" }), item(paragraph("b")))], "-\n- b\n"],
  ["a task list", [list("taskList", { type: "taskItem", attrs: { checked: true }, content: [paragraph("a")] }, { type: "taskItem", content: [paragraph("b")] })], "- [x] a\n- [ ] b\n"],
  ["a task that begins with a quote", [list("taskList", { type: "taskItem", content: [list("quote", paragraph("a"))] })], "- [ ] <!-- standfirst item -->\n\n  > a\n"],
  ["a table", [list("table", row(cell("a", { align: "start" }, "tableHeader"), cell("b", { align: "end" }, "tableHeader")), row(cell("1|2", { align: "start" }), cell("", { align: "end" })))], "| a | b |\n| :- | -: |\n| 1\\|2 | |\n"],
  ["a table GFM does not have", [list("table", row(cell("a", { colspan: 2 }), cell("b", { align: "center" }, "tableHeader")))], '<table>\n<tr>\n<td colspan="2">\n\na\n\n</td>\n<th align="center">\n\nb\n\n</th>\n</tr>\n</table>\n'],
  ["a code block", [{ type: "codeBlock", attrs: { language: "js" }, content: [text("a\n\n```\nb")] }], "````js\na\n\n```\nb\n````\n"],
  ["a rule", [{ type: "rule" }], "***\n"],
  ["a footnote", [paragraph("a", { type: "footnoteReference", attrs: { label: "1" } }), { type: "footnotes", content: [{ type: "footnote", attrs: { label: "1" }, content: [paragraph("b"), paragraph("c")] }] }], "a[^1]\n\n[^1]: b\n\n    c\n"],
  ["a reference to no footnote", [paragraph("a", { type: "footnoteReference", attrs: { label: "1" } })], 'a<sup class="footnote-reference">1</sup>\n'],
  ["a contributor in copy", [paragraph("by ", { type: "contributor", attrs: { id: "ann", name: "Ann" } })], 'by <span class="contributor" data-person="ann">Ann</span>\n'],
  ["a block of an unknown kind", [{ type: "hologram", attrs: { of: "-->" } }], '<!-- standfirst node {"type":"hologram","attrs":{"of":"\\u002d\\u002d\\u003e"}} -->\n'],
  ["an inline node of an unknown kind", [paragraph("a ", { type: "chart", attrs: { n: 1 } })], 'a <!-- standfirst node {"type":"chart","attrs":{"n":1}} -->\n'],
  ["a mark of an unknown kind", [paragraph(marked("a", { type: "glow", attrs: { of: "gold" } }))], '<span data-marks="&#x5B;&#x7B;&#x22;type&#x22;:&#x22;glow&#x22;,&#x22;attrs&#x22;:&#x7B;&#x22;of&#x22;:&#x22;gold&#x22;&#x7D;&#x7D;&#x5D;">a</span>\n'],
  ["attributes of an unknown kind", [list("quote", { ...paragraph("a"), attrs: { mood: "dark" } })], '<!-- standfirst attributes {"0":{"mood":"dark"}} -->\n\n> a\n'],
]; // prettier-ignore

it.each(forms)("writes %s in its one form", (_what, blocks, markdown) => {
  const { text: written, report } = toMarkdown(storyOf(...blocks), writing);
  expect([belowFrontMatter(written), report]).toEqual([markdown, []]);
});

it.each(forms)("reads %s back from that form", (_what, blocks) => {
  const { text: written } = toMarkdown(storyOf(...blocks), writing);
  const { story, report } = fromMarkdown(written, createReading());
  expect([bodyOf(story), report]).toEqual([blocks.map(withDefaults), []]);
});

/** Attributes at their default are not stored. */
function withDefaults(node: NodeJson): NodeJson {
  if (node.type !== "subhead" || node.attrs?.["level"] !== 2) return node;
  return { type: node.type, content: node.content };
}
