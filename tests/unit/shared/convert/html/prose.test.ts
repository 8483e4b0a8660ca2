import { expect, it } from "vitest";
import { stylesheet } from "./html-contexts.ts";

it("colours text through custom properties only, and moves no edge by left or right", () => {
  const withoutDefaults = stylesheet.replace(/var\(--[a-z-]+, light-dark\([^)]*\)\)/g, "");
  const [screen = ""] = withoutDefaults.split("@media print");
  expect(screen.match(/#[0-9a-f]{3,8}\b/gi)).toBe(null);
  expect(
    stylesheet.match(/(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)/g),
  ).toBe(null);
});
