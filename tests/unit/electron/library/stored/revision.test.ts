import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { revisionOf, withTrueRevision } from "../../../../../electron/library/stored/revision.ts";

it("gives the same content the same id, in whatever order its keys stand", () => {
  const one = revisionOf({ id: "a", legal: { flag: "x", clearedBy: "y" }, keywords: ["b", "c"] });
  const two = revisionOf({ keywords: ["b", "c"], legal: { clearedBy: "y", flag: "x" }, id: "a" });
  expect(one).toBe(two);
  expect(one).toMatch(/^[0-9a-f]{32}$/);
});

it("gives other content another id, also in the order of a list", () => {
  const ids = [{ words: ["a", "b"] }, { words: ["b", "a"] }, { words: ["ab"] }, { word: "a" }];
  expect(new Set(ids.map(revisionOf)).size).toBe(4);
});

it("does not count the revision itself or the time of saving as content", () => {
  const revision = { id: "x", parent: null };
  expect(revisionOf({ id: "a", updated: "now", revision })).toBe(revisionOf({ id: "a" }));
});

it("is the same after a journey through a file", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      expect(revisionOf(JSON.parse(JSON.stringify(content)) as object)).toBe(revisionOf(content));
    }),
  );
});

it("is the hash of the JSON with every key in order, which files made long ago hold", () => {
  const sorted = (value: unknown): string =>
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    );
  const key = fc.oneof(fc.string(), fc.nat(20).map(String), fc.constantFrom("__proto__", "01"));
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()))),
      (content) => {
        const { revision: _revision, updated: _updated, ...rest } = content;
        const hash = createHash("sha256").update(sorted(rest)).digest("hex");
        expect(revisionOf(content)).toBe(hash.slice(0, 32));
      },
    ),
  );
});

it("believes the content of a record and not the number written in it", () => {
  const content = { id: "a", kicker: "By hand" };
  const edited = { ...content, revision: { id: "old", parent: "older" } };
  const id = revisionOf(content);
  expect(withTrueRevision(edited)).toEqual({ ...content, revision: { id, parent: "old" } });
  const true_ = { ...content, revision: { id, parent: "older" } };
  expect(withTrueRevision(true_)).toBe(true_);
});
