import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { createRowNumbers } from "../../../../../electron/library/index/row-numbers.ts";

function openRows(): { readonly take: (updated: number | null) => number } {
  const database = new DatabaseSync(":memory:");
  onTestFinished(() => database.close());
  database.exec("CREATE TABLE articles (number INTEGER PRIMARY KEY)");
  const insert = database.prepare("INSERT INTO articles VALUES (?)");
  const numbers = createRowNumbers(database);
  return {
    take: (updated) => {
      const number = numbers.next(updated);
      insert.run(number);
      return number;
    },
  };
}

const noon = Date.UTC(2026, 10, 23, 12);

it("orders articles by the time they were changed, before 1970 and in the year 9999 too", () => {
  const { take } = openRows();
  const times = [noon, noon + 1, noon - 1, -1, 0, Date.UTC(9999, 11, 31)];
  const numbers = times.map(take);
  const byTime = [...times].sort((a, b) => a - b);
  expect([...numbers].sort((a, b) => a - b)).toEqual(
    byTime.map((time) => numbers[times.indexOf(time)]),
  );
  expect(numbers.every(Number.isSafeInteger)).toBe(true);
});

it("puts those of one millisecond in the order they came, the first on top", () => {
  const { take } = openRows();
  const numbers = Array.from({ length: 40 }, () => take(noon));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
});

it("puts what has no time below everything else", () => {
  const { take } = openRows();
  const first = take(null);
  expect([take(null) < first, first < take(Date.UTC(1, 0, 1))]).toEqual([true, true]);
});

it("never gives a number twice, also where the numbers of a millisecond run out", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 200 }), (times) => {
      const { take } = openRows();
      const numbers = times.map(take);
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
    { numRuns: 30 },
  );
});
