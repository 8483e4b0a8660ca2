import { describe, expect, it } from "vitest";
import { findInsertions } from "../../../../../renderer/editor/insert/find-insertions.ts";
import { insertKinds } from "../../../../../renderer/editor/insert/insert-kinds.ts";

describe("findInsertions", () => {
  it("offers everything before a letter is typed", () => {
    expect(findInsertions("")).toEqual(insertKinds);
  });

  it.each([
    ["image", "add-picture"],
    ["photo", "add-picture"],
    ["صورة", "add-picture"],
    ["divider", "rule"],
    ["فاصل", "rule"],
    ["todo", "task-list"],
    ["to-do", "task-list"],
    ["مهام", "task-list"],
    ["pull quote", "pull-quote"],
    ["pullq", "pull-quote"],
    ["heading", "subhead-2"],
    ["عنوان", "subhead-2"],
    ["hr", "rule"],
    ["جدول", "table"],
    ["video", "embed"],
    ["تغريدة", "embed"],
    ["حاشيه", "footnote"],
    ["see also", "related-links"],
    ["ul", "bullet-list"],
  ] as const)("%s means %s", (typed, kind) => {
    expect(findInsertions(typed)[0]).toBe(kind);
  });

  it("finds nothing for a word that is no element", () => {
    expect(findInsertions("xyzzy")).toEqual([]);
  });
});
