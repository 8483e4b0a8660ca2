import { expect, it } from "vitest";
import {
  fittingOffers,
  keywordOffers,
  withKeyword,
} from "../../../../../renderer/features/furniture/house-list.ts";

it.each([
  ["", ["Politics", "Sport", "سياسة"]],
  ["PO", ["Politics", "Sport"]],
  ["سياسه", ["سياسة"]],
  // Nothing is left to choose.
  ["Politics", []],
  ["Weather", []],
])("offers of a list what fits %j, whatever its case and letter forms", (typed, offers) => {
  expect(fittingOffers(["Politics", "Sport", "سياسة"], typed)).toEqual(offers);
});

it("offers keywords for the last of a line, and none that stands in it", () => {
  expect(keywordOffers(["ports", "ferries", "transport"], "ports، po")).toEqual(["transport"]);
});

it("writes a keyword out behind those before it", () => {
  expect(withKeyword("ports,fe", "ferries", ", ")).toBe("ports, ferries, ");
  expect(withKeyword("fe", "ferries", ", ")).toBe("ferries, ");
});
