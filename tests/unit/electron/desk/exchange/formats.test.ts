import { expect, it } from "vitest";
import { formatOfName, formatOfText } from "../../../../../electron/desk/exchange/formats.ts";

it.each([
  ["talks.txt", "text"],
  ["TALKS.MD", "markdown"],
  ["a.b.htm", "html"],
  ["article.json", "json"],
  ["talks", undefined],
  ["talks.docx", undefined],
  ["folder.md/talks", undefined],
])("takes %s for %s", (name, format) => {
  expect(formatOfName(name)).toBe(format);
});

it.each([
  ["<!doctype html><p>Hello", "html"],
  ['{"format": 1}', "json"],
  ["---\nheadline: Talks\n---\n", "markdown"],
  ["Talks resume\n\nThe ministers met.", "text"],
  ["<3 from Brussels", "text"],
  ["--- a dash line of a reporter", "text"],
])("takes a text that begins %j for %s", (text, format) => {
  expect(formatOfText(text)).toBe(format);
});
