import { expect, it } from "vitest";
import { expandReplacement } from "../../../../../renderer/editor/find/expand-replacement.ts";

const groups = ["one", undefined, "three"];

it.each([
  ["$1-$3", "one-three"],
  ["[$2]", "[]"],
  ["$4", "$4"],
  ["$0", "$0"],
  ["$12", "one2"],
  ["$01", "one"],
  ["$&!", "whole!"],
  ["$$1", "$1"],
  ["$<year>/$<none>", "2026/"],
  ["€5 $", "€5 $"],
])("makes of %s: %s", (template, text) => {
  expect(expandReplacement(template, "whole", { groups, named: { year: "2026" } })).toBe(text);
});

it("leaves what looks like a group alone where the pattern has none", () => {
  expect(expandReplacement("$1 $<a>", "whole", {})).toBe("$1 $<a>");
});
