import type { Node } from "@tiptap/pm/model";
import type { Match, Search } from "./create-search.ts";

/** What was found in one top-level block, and where that stands in the document. */
export type FoundInBlock = {
  /** The position before the block. */
  readonly start: number;
  /** How many finds stand before it. */
  readonly before: number;
  readonly matches: readonly Match[];
};

/** All that a search found in a document, in reading order. */
export type Found = {
  readonly blocks: readonly FoundInBlock[];
  readonly total: number;
  /** Whether every block has been searched. */
  readonly isComplete: boolean;
};

/** One find, with its places in the document. */
export type Place = {
  readonly from: number;
  readonly to: number;
  readonly match: Match;
  /** Its number, from 0. */
  readonly index: number;
};

/** Nothing. */
export const nothingFound: Found = { blocks: [], total: 0, isComplete: true };

/** Gathers what a search finds in a document; blocks that are known cost nothing. */
export function findInDocument(document: Node, search: Search): Found {
  const blocks: FoundInBlock[] = [];
  let total = 0;
  let isComplete = true;
  document.forEach((block, start) => {
    const matches = search.inBlock(block);
    if (matches === null) isComplete = false;
    else if (matches.length > 0) {
      blocks.push({ start, before: total, matches });
      total += matches.length;
    }
  });
  return { blocks, total, isComplete };
}

/** The first find that begins at a position or after it. */
export function findFrom(found: Found, position: number): Place | null {
  for (const block of found.blocks) {
    const index = block.matches.findIndex(({ from }) => block.start + from >= position);
    if (index >= 0) return placeOf(block, index);
  }
  return null;
}

/** The last find that ends at a position or before it. */
export function findUpTo(found: Found, position: number): Place | null {
  const block = found.blocks.findLast(
    ({ start, matches }) => start + (matches[0]?.to ?? Infinity) <= position,
  );
  if (block === undefined) return null;
  return placeOf(
    block,
    block.matches.findLastIndex(({ to }) => block.start + to <= position),
  );
}

/** The first find and the last: where a search goes on that came to the other end. */
export function firstAndLast(found: Found): readonly [Place, Place] | null {
  const [first, last] = [found.blocks[0], found.blocks.at(-1)];
  const places = [
    first === undefined ? null : placeOf(first, 0),
    last === undefined ? null : placeOf(last, last.matches.length - 1),
  ];
  return places[0] && places[1] ? [places[0], places[1]] : null;
}

/** The find that is selected, exactly. */
export function findSelected(found: Found, from: number, to: number): Place | null {
  const place = findFrom(found, from);
  return place?.from === from && place.to === to ? place : null;
}

function placeOf({ start, before, matches }: FoundInBlock, index: number): Place | null {
  const match = matches[index];
  if (match === undefined) return null;
  return { from: start + match.from, to: start + match.to, match, index: before + index };
}
