import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { proseCss } from "#shared/convert/html/prose-css.ts";

const file = new URL("../../../../../shared/convert/html/prose.css", import.meta.url);

it("is the text of prose.css (after a change of it: node tests/support/write-prose-css.ts)", () => {
  expect(proseCss).toBe(readFileSync(file, "utf8"));
});

it("colours text through custom properties only, and moves no edge by left or right", () => {
  const withoutDefaults = proseCss.replace(/var\(--[a-z-]+, light-dark\([^)]*\)\)/g, "");
  const [screen = ""] = withoutDefaults.split("@media print");
  expect(screen.match(/#[0-9a-f]{3,8}\b/gi)).toBe(null);
  expect(
    proseCss.match(/(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)/g),
  ).toBe(null);
});
