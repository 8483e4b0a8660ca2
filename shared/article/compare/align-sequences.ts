import { diffArrays } from "diff";

/** A stretch of two sequences: the same in both, or what each has where the other has something else. */
export type Run<Item> = {
  readonly same: boolean;
  readonly mine: readonly Item[];
  readonly theirs: readonly Item[];
};

// Texts that differ in more places have nothing in common that would help to read them side by side.
const mostDifferences = 2000;

/**
 * Lays two sequences side by side with as few differences as possible (Myers 1986). The items of
 * each side, run after run, are that side: nothing is left out.
 * @param keyOf equal keys are equal items
 */
export function alignSequences<Item>(
  mine: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Run<Item>[] {
  const mineKeys = mine.map(keyOf);
  const theirKeys = theirs.map(keyOf);
  const head = countEqual(mineKeys, theirKeys);
  const tail = countEqual(mineKeys.slice(head).toReversed(), theirKeys.slice(head).toReversed());
  const middle = (keys: readonly string[]): string[] => keys.slice(head, keys.length - tail);
  const changes = diffArrays(middle(mineKeys), middle(theirKeys), {
    maxEditLength: mostDifferences,
  });
  const runs: Run<Item>[] = [];
  let [a, b] = [0, 0];
  const take = (same: boolean, ofMine: number, ofTheirs: number): void => {
    if (ofMine + ofTheirs === 0) return;
    const run = { same, mine: mine.slice(a, a + ofMine), theirs: theirs.slice(b, b + ofTheirs) };
    [a, b] = [a + ofMine, b + ofTheirs];
    const before = runs.at(-1);
    if (before?.same !== same) runs.push(run);
    else
      runs[runs.length - 1] = {
        same,
        mine: [...before.mine, ...run.mine],
        theirs: [...before.theirs, ...run.theirs],
      };
  };
  take(true, head, head);
  if (changes === undefined) take(false, mine.length - head - tail, theirs.length - head - tail);
  for (const { added, removed, count } of changes ?? [])
    if (added) take(false, 0, count);
    else if (removed) take(false, count, 0);
    else take(true, count, count);
  take(true, tail, tail);
  return runs;
}

function countEqual(mine: readonly string[], theirs: readonly string[]): number {
  const differs = mine.findIndex((key, at) => key !== theirs[at]);
  return differs < 0 ? mine.length : differs;
}
