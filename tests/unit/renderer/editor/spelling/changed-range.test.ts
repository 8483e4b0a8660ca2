import { Schema } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { changedRange } from "../../../../../renderer/editor/spelling/changed-range.ts";
import { eachTextblock } from "../../../../../renderer/editor/spelling/spelling-plugin.ts";

const schema = new Schema({
  nodes: { doc: { content: "p+" }, p: { content: "text*" }, text: {} },
});
const docOf = (texts: readonly string[]) =>
  schema.node(
    "doc",
    null,
    texts.map((text) => schema.node("p", null, text === "" ? [] : [schema.text(text)])),
  );

it("covers every block that was not there before", () => {
  const texts = fc.array(fc.constantFrom("", "a", "aa", "ab", "b"), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [before, after] = [docOf(one), docOf(other)];
      const range = changedRange(before, after);
      if (range === null) {
        expect(one).toEqual(other);
        return;
      }
      const covered = new Set<number>();
      eachTextblock(after, range, (_node, position) => covered.add(position));
      // What is left out is the beginning and the end that both have.
      const left: string[] = [];
      after.forEach((node, position) => {
        if (!covered.has(position)) left.push(node.textContent);
      });
      const missing = left.length;
      const start = [...left.keys()].findLast(
        (count) => one.slice(0, count + 1).join("|") === other.slice(0, count + 1).join("|"),
      );
      const kept = start === undefined ? 0 : Math.min(start + 1, missing);
      expect(one.length).toBeGreaterThanOrEqual(missing);
      expect([...one.slice(0, kept), ...one.slice(one.length - (missing - kept))]).toEqual(left);
    }),
  );
});

it("sees the second of two blocks that are doubled at once", () => {
  const covered: number[] = [];
  const after = docOf(["a", "a", "a", "a"]);
  const range = changedRange(docOf(["a", "a"]), after);
  if (range !== null) eachTextblock(after, range, (_node, position) => covered.push(position));
  expect(covered).toContain(9);
  expect(covered).toContain(6);
});
