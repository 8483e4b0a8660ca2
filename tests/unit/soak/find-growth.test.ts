import { expect, it } from "vitest";
import { findGrowth } from "../../soak/find-growth.ts";
import type { Sample } from "../../soak/type-through.ts";

const sample = (changes: Partial<Sample>): Sample => ({
  articles: 1,
  keys: 250,
  saves: 5,
  heap: 12,
  nodes: 700,
  listeners: 1000,
  host: 140,
  keyTimes: [15, 16, 90],
  openTimes: [300],
  ...changes,
});

it("finds nothing in a day that wanders, and what the first hour warmed up is not held against it", () => {
  const day = Array.from({ length: 20 }, (_, hour) =>
    sample({ heap: hour === 0 ? 6 : 12 + (hour % 3), keyTimes: [15 + (hour % 4) * 5] }),
  );
  expect(findGrowth(day)).toEqual([]);
});

it("names what grew with every article, and from what to what", () => {
  const day = Array.from({ length: 20 }, (_, hour) => sample({ listeners: 1000 + hour * 430 }));
  expect(findGrowth(day)).toEqual([{ what: "listeners", early: 2720, late: 7880 }]);
});
