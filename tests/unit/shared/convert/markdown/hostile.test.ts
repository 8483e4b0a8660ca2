import { expect, it } from "vitest";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { createReading } from "./conversion.ts";

const deep = 10_000;
const many = 100_000;

const hostile: readonly (readonly [string, () => string, readonly string[]])[] = [
  ["quotes in quotes", () => `${">".repeat(deep)}x`, ["markdown-nesting-flattened"]],
  ["lists in lists", () => `${"- ".repeat(deep)}x`, ["markdown-nesting-flattened"]],
  ["lists in lists by indentation", () => Array.from({ length: 200 }, (_, level) => `${" ".repeat(level * 2)}- a`).join("\n"), ["markdown-nesting-flattened"]],
  ["notes in notes", () => `${"[^1]: ".repeat(deep)}x`, ["markdown-nesting-flattened"]],
  ["a megabyte of stars", () => "*".repeat(1_000_000), []],
  ["emphasis that never ends", () => "*a ".repeat(many), ["markdown-hostile-kept"]],
  ["emphasis in emphasis", () => "*a ".repeat(many) + "b*".repeat(many), ["markdown-hostile-kept"]],
  ["brackets that never close", () => "[".repeat(many), ["markdown-hostile-kept"]],
  ["brackets that all close", () => "[".repeat(many) + "]".repeat(many), ["markdown-hostile-kept"]],
  ["backticks of all lengths", () => Array.from({ length: 1000 }, (_, length) => "`".repeat(length)).join("a"), ["markdown-hostile-kept"]],
  ["headings by underline", () => "a\n=\n".repeat(deep), ["markdown-hostile-kept"]],
  ["definitions", () => "[a]: b\n\n".repeat(deep), ["markdown-hostile-kept"]],
  ["tags in tags", () => "<sup>".repeat(deep) + "</sup>".repeat(deep), ["markdown-html-kept"]],
  ["directions that never end", () => '<div dir="rtl">\n\n'.repeat(deep), ["markdown-html-kept"]],
  ["a YAML bomb", () => `---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [${"*a,".repeat(60)}x]\nc: [${"*b,".repeat(60)}x]\n---\nx`, ["markdown-front-matter-kept"]],
  ["YAML nested deeply", () => `---\na: ${"[".repeat(deep)}\n---\nx`, ["markdown-front-matter-kept"]],
  ["YAML that makes objects of other kinds", () => "---\na: !!js/function 'x'\n---\nx", []],
  ["JSON nested deeply in a comment", () => `<!-- standfirst node {"type":"q","a":${"[".repeat(deep)}${"]".repeat(deep)}} -->`, ["markdown-html-kept"]],
  ["NULs and halves of characters", () => "\0\uD800".repeat(deep), []],
]; // prettier-ignore

it.each(hostile)("reads %s as a valid document", (_what, text, codes) => {
  const { story, report } = fromMarkdown(text(), createReading());
  story.document.check();
  const found = new Set<string>(report.map(({ code }) => code));
  found.delete("markdown-language-guessed");
  expect([...found]).toEqual(codes);
});

it("keeps the words under ten thousand quotes", () => {
  const { story } = fromMarkdown(`${">".repeat(deep)}peace`, createReading());
  expect(story.document.textContent.endsWith("peace")).toBe(true);
});

it("keeps a key named __proto__ a mere key", () => {
  const { story } = fromMarkdown("---\n__proto__: {polluted: true}\n---\nx", createReading());
  expect([Object.hasOwn(story.article, "__proto__"), "polluted" in story.article]).toEqual([
    true,
    false,
  ]);
});
