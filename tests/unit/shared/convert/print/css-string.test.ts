import fc from "fast-check";
import { expect, it } from "vitest";
import { cssString } from "#shared/convert/print/css-string.ts";

it("writes nothing that could end a string, a rule or a style element", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[\p{L}\p{M}\p{N}]|\\[0-9a-f]{1,6} )*"$/u);
    }),
  );
});

it("keeps the letters of a catchline readable", () => {
  expect(cssString("TALKS-محادثات")).toBe('"TALKS\\2d محادثات"');
});
