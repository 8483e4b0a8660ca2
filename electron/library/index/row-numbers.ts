import type { DatabaseSync } from "node:sqlite";

// Enough for what is stored within a millisecond; beyond, a number of the millisecond before is taken.
const numbersInMillisecond = 8;
// Before any date: articles that cannot be read have none.
const unreadable = -1e15;

/** Hands out the numbers of the index's rows. */
export type RowNumbers = {
  /** A free number for an article changed at a moment, in ms since 1970. */
  readonly next: (updated: number | null) => number;
};

/**
 * Numbers rows by the time of the last change, as SQLite's text search answers in the order of its
 * rows' numbers and sorts by nothing else without reading all of them. Of articles changed in the
 * same millisecond, the one that came first has the highest number: a rebuild reads the newest first.
 */
export function createRowNumbers(database: DatabaseSync): RowNumbers {
  const taken = database.prepare("SELECT 1 FROM articles WHERE number = ?");
  // Where to look on for a millisecond that has more articles than one, as after an import.
  const crowded = new Map<number, number>();
  return {
    next: (updated) => {
      const first = updated === null ? unreadable : (updated + 1) * numbersInMillisecond - 1;
      let number = crowded.get(first) ?? first;
      while (taken.get(number) !== undefined) number -= 1;
      if (number !== first) crowded.set(first, number - 1);
      return number;
    },
  };
}
