import type { Node } from "prosemirror-model";

/** Two blocks side by side; null where a side has none. */
export type Pair = { readonly mine: Node | null; readonly theirs: Node | null };

// Beyond so many comparisons, as for two wholly different books, blocks are paired as they come.
const mostComparisons = 40_000;
/** Blocks with less in common are two blocks, not one that was changed. */
const enoughInCommon = 0.35;

/**
 * Finds which of the blocks that differ are one block that was rewritten: in order, with as many
 * words in common as possible. Every block is in one pair, each side in its own order.
 * @param most how many comparisons it may take; beyond them blocks are paired as they come
 */
export function pairBlocks(
  mine: readonly Node[],
  theirs: readonly Node[],
  most = mostComparisons,
): readonly Pair[] {
  const [rows, columns] = [mine.length, theirs.length];
  if (rows * columns > most) return pairAsTheyCome(mine, theirs);
  const mineWords = mine.map(wordsOf);
  const theirWords = theirs.map(wordsOf);
  const alike = (a: number, b: number): number =>
    mine[a]?.type.name === theirs[b]?.type.name
      ? inCommon(mineWords[a] ?? new Map(), theirWords[b] ?? new Map())
      : 0;
  // best[a][b]: the most that the blocks from `a` and from `b` on can have in common.
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const at = (a: number, b: number): number => best[a]?.[b] ?? 0;
  const together = (a: number, b: number): number => {
    const common = alike(a, b);
    return common < enoughInCommon ? -1 : common + at(a + 1, b + 1);
  };
  for (let a = rows - 1; a >= 0; a -= 1)
    for (let b = columns - 1; b >= 0; b -= 1) {
      const row = best[a];
      if (row !== undefined) row[b] = Math.max(at(a + 1, b), at(a, b + 1), together(a, b));
    }
  const pairs: Pair[] = [];
  let [a, b] = [0, 0];
  while (a < rows || b < columns) {
    const left = mine[a] ?? null;
    const right = theirs[b] ?? null;
    if (a < rows && b < columns && together(a, b) === at(a, b)) {
      pairs.push({ mine: left, theirs: right });
      [a, b] = [a + 1, b + 1];
    } else if (a < rows && (b === columns || at(a + 1, b) >= at(a, b + 1))) {
      pairs.push({ mine: left, theirs: null });
      a += 1;
    } else {
      pairs.push({ mine: null, theirs: right });
      b += 1;
    }
  }
  return pairs;
}

function pairAsTheyCome(mine: readonly Node[], theirs: readonly Node[]): readonly Pair[] {
  return Array.from({ length: Math.max(mine.length, theirs.length) }, (_, at) => ({
    mine: mine[at] ?? null,
    theirs: theirs[at] ?? null,
  }));
}

type Counted = ReadonlyMap<string, number>;

function wordsOf(block: Node): Counted {
  const counted = new Map<string, number>();
  const text = block.textBetween(0, block.content.size, " ", " ");
  for (const word of text.split(/\s+/u)) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

/** The share of words that two blocks have in common, from 0 to 1 (Dice). */
function inCommon(mine: Counted, theirs: Counted): number {
  let [common, all] = [0, 0];
  for (const [word, count] of mine) {
    common += Math.min(count, theirs.get(word) ?? 0);
    all += count;
  }
  for (const count of theirs.values()) all += count;
  return (2 * common) / all;
}
