import { expect, it } from "vitest";
import { toKeywords } from "../../../../../renderer/features/furniture/to-keywords.ts";

it("takes the words between commas of any script, each once", () => {
  expect(
    ["peace, talks ,, peace", "سلام، محادثات", "one\ntwo;three", " , ،", ""].map(toKeywords),
  ).toEqual([["peace", "talks"], ["سلام", "محادثات"], ["one", "two", "three"], null, null]);
});
