import { expect, it } from "vitest";
import { toWordCount } from "../../../../../renderer/features/furniture/to-word-count.ts";

it("reads a number in any digits, nothing as none, and refuses all else", () => {
  expect(
    ["650", " ٦٥٠ ", "۶۵۰", "", " ", "0", "-1", "6.5", "1e3", "many", "12345678"].map(toWordCount),
  ).toEqual([
    650,
    650,
    650,
    null,
    null,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
