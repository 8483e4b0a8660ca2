import { expect, it } from "vitest";
import { findPattern, toPattern } from "../../../../../renderer/editor/find/find-pattern.ts";
import { emptyQuery, type FindQuery } from "../../../../../renderer/editor/find/find-query.ts";

function found(text: string, pattern: string, options: Partial<FindQuery> = {}): string[] | null {
  const read = toPattern({ ...emptyQuery, text: pattern, isPattern: true, ...options });
  return read && findPattern(text, read).map(({ from, to }) => text.slice(from, to));
}

it.each([
  ["Cat cat", "c.t", ["Cat", "cat"]],
  ["a1 b22", "\\d+", ["1", "22"]],
  ["😀x", "^.x", ["😀x"]],
  ["مدينة", "\\p{Script=Arabic}+", ["مدينة"]],
  ["abc", "x*", []],
  ["aXb", "(?<=a)x", ["X"]],
])("finds in %j /%s/: %j", (text, pattern, matches) => {
  expect(found(text, pattern)).toEqual(matches);
});

it("says of a pattern that is none that it is none", () => {
  expect(
    ["(", "a)(b", "[", "\\p", "{1}", "(?<a>x)(?<a>y)"].map((pattern) => found("x", pattern)),
  ).toEqual(Array(6).fill(null));
});

it("takes whole words and keeps case when asked", () => {
  expect(found("art smart ART", "ar.", { wholeWord: true })).toEqual(["art", "ART"]);
  expect(found("a ab", "a|ab", { wholeWord: true })).toEqual(["a", "ab"]);
  expect(found("art ART", "ar.", { matchCase: true })).toEqual(["art"]);
});

it("tells what the groups hold", () => {
  const pattern = toPattern({ ...emptyQuery, text: "(?<y>\\d+)-(x)?", isPattern: true });
  expect(pattern && findPattern("12-", pattern)).toEqual([
    { from: 0, to: 3, groups: ["12", undefined], named: { y: "12" } },
  ]);
});
