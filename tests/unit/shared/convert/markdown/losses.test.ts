import { expect, it } from "vitest";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import type { Story } from "#shared/convert/story.ts";
import {
  belowFrontMatter,
  bodyOf,
  createReading,
  marked,
  paragraph,
  storyOf,
  writing,
} from "./conversion.ts";

it("keeps the words of a link that could run something, drops its address and says so", () => {
  const link = { type: "link", attrs: { href: "java\nscript:alert(1)" } };
  const { text, report } = toMarkdown(storyOf(paragraph(marked("here", link))), writing);
  expect([belowFrontMatter(text), report]).toEqual([
    "here\n",
    [{ kind: "dropped", code: "markdown-address-unsafe", text: "java script:alert(1)" }],
  ]);
});

it("drops the address of an embed that could run something and says so", () => {
  const embed = { type: "embed", attrs: { address: "javascript:alert(1)", title: "Video" } };
  const { text, report } = toMarkdown(storyOf(embed), writing);
  expect([belowFrontMatter(text), report]).toEqual([
    "> [!EMBED]\n> [Video]()\n",
    [{ kind: "dropped", code: "markdown-address-unsafe", text: "javascript:alert(1)" }],
  ]);
});

it("replaces a character that no text file can hold, and says so", () => {
  const { text, report } = toMarkdown(storyOf(paragraph("a\0b\uD800c")), writing);
  expect([belowFrontMatter(text), report]).toEqual([
    "a\uFFFDb\uFFFDc\n",
    [{ kind: "changed", code: "markdown-character-replaced", text: "a\uFFFDb\uFFFDc" }],
  ]);
});

it("says what a code block cannot hold", () => {
  const block = { type: "codeBlock", content: [marked("a\r\nb", { type: "glow" })] };
  const { text, report } = toMarkdown(storyOf(block), writing);
  expect([belowFrontMatter(text), report]).toEqual([
    "```\na\nb\n```\n",
    [
      { kind: "dropped", code: "markdown-code-formatting", text: "a b" },
      { kind: "changed", code: "markdown-code-line-ending", text: "a b" },
    ],
  ]);
});

it("says that a picture has no record, and reads it back with an empty one", () => {
  const figure = { type: "figure", attrs: { picture: "gone" }, content: [{ type: "caption" }] };
  const { text, report } = toMarkdown({ ...storyOf(figure), pictures: new Map() }, writing);
  const { story } = fromMarkdown(text, createReading());
  expect([report, [...story.pictures.values()]]).toEqual([
    [{ kind: "changed", code: "markdown-picture-without-record" }],
    [
      {
        format: 1,
        id: "new-1",
        file: null,
        created: "2026-11-23T12:00:00Z",
        updated: "2026-11-23T12:00:00Z",
      },
    ],
  ]);
});

it("keeps the desk's own fields out of what is published, and says so", () => {
  const story: Story = storyOf(paragraph("a"));
  const article = { ...story.article, notesToDesk: "call the lawyer", legal: { flag: "libel" } };
  const { text, report } = toMarkdown({ ...story, article }, { ...writing, audience: "public" });
  expect([/lawyer|libel/u.exec(text), report]).toEqual([
    null,
    [{ kind: "dropped", code: "markdown-desk-fields" }],
  ]);
});

it("does not let a comment put an address where the page does not show it", () => {
  const text =
    '---\nformat: 1\nheadline: ""\nlanguage: en\n---\n\n<!-- standfirst attributes {"":{"address":"javascript:alert(1)","title":"x"}} -->\n\n> [!EMBED]\n> <https://a.org/>\n';
  const { story } = fromMarkdown(text, createReading());
  expect(bodyOf(story)).toEqual([
    { type: "embed", attrs: { address: "https://a.org/", title: "x" } },
  ]);
});

it.each([
  ["a node it knows", '<!-- standfirst node {"type":"paragraph"} -->'],
  ["a node without a type", '<!-- standfirst node {"of":1} -->'],
  ["marks that are none", '<!-- standfirst node {"type":"x","marks":7} -->'],
  ["broken JSON", '<!-- standfirst node {"type":} -->'],
])("keeps a comment that carries %s as copy", (_what, comment) => {
  const { story, report } = fromMarkdown(comment, createReading());
  expect([bodyOf(story), report.map(({ code }) => code)]).toEqual([
    [paragraph(comment)],
    ["markdown-html-kept", "markdown-language-guessed"],
  ]);
});

it("leaves out attributes that do not fit their block, and says so", () => {
  const text = '<!-- standfirst attributes {"":{"level":9}} -->\n\n## Talks\n';
  const { story, report } = fromMarkdown(text, createReading());
  expect([bodyOf(story), report[0]]).toEqual([
    [{ type: "subhead", content: [{ type: "text", text: "Talks" }] }],
    { kind: "dropped", code: "markdown-hidden-unread", text: '{"":{"level":9}}' },
  ]);
});
