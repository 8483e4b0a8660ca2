import type { Node } from "prosemirror-model";
import { toDocumentJson } from "../document-json.ts";
import { alignSequences } from "./align-sequences.ts";
import { childOf, frame } from "./compare-documents.ts";
import { pairBlocks, type Pair } from "./pair-blocks.ts";

/** A passage is a block of the page, or one of its footnotes. */
export type Passage = {
  readonly node: Node;
  /** Which child of the document it is, or is in. */
  readonly block: number;
};

/** A passage that is another than it was, or that was taken out where `block` now begins. */
export type ChangeSince = {
  readonly kind: "changed" | "removed";
  readonly block: number;
  readonly node: Node;
};

// Checks run between keys: rather a change said twice than a pause to find which was which.
const mostComparisons = 2500;

/** The passages of a document, in reading order. */
export function passagesOf(document: Node): readonly Passage[] {
  return document.children.flatMap((node, block) =>
    node.type.name === "footnotes"
      ? node.children.map((note) => ({ node: note, block }))
      : [{ node, block }],
  );
}

/** What tells the passages of a document from others: those that are stored alike are one. */
export function passageKeys(document: Node): ReadonlySet<string> {
  return new Set(passagesOf(document).map(({ node }) => keyOf(node)));
}

/** Whether there is anything to read or see in a passage. */
export function isReadable(node: Node): boolean {
  return node.isTextblock ? node.content.size > 0 : node.type.name !== "footnotes";
}

/**
 * Finds what changed in a document since an earlier one, in reading order. A passage that was only
 * moved did not change, nor is one that stands there twice now said to be new.
 */
export function changesSince(then: Node, now: Node): readonly ChangeSince[] {
  const [known, present] = [passageKeys(then), passageKeys(now)];
  const blockOf = new Map(passagesOf(now).map(({ node, block }) => [node, block]));
  const changes: ChangeSince[] = [];
  /** Where the passage that is looked at stands, or would stand. */
  let block = 0;
  for (const { mine, theirs } of pairPassages(then, now)) {
    if (mine !== null) block = blockOf.get(mine) ?? block;
    const isNew = mine !== null && isReadable(mine) && !known.has(keyOf(mine));
    if (isNew) changes.push({ kind: "changed", block, node: mine });
    const isGone = theirs !== null && isReadable(theirs) && !present.has(keyOf(theirs));
    if (!isNew && isGone) changes.push({ kind: "removed", block, node: theirs });
    if (mine !== null) block += 1;
  }
  return changes;
}

/** Each passage now with the one it was; null where there is none. */
function pairPassages(then: Node, now: Node): readonly Pair[] {
  const fields = frame.map((name) => ({ mine: childOf(now, name), theirs: childOf(then, name) }));
  const rest = (document: Node): readonly Node[] =>
    passagesOf(document)
      .map(({ node }) => node)
      .filter(({ type }) => !(frame as readonly string[]).includes(type.name));
  const pairs = alignSequences(rest(now), rest(then), keyOf).flatMap(
    ({ same, mine, theirs }): readonly Pair[] => {
      const [one = null, other = null] = [mine[0], theirs[0]];
      if (same) return mine.map((node) => ({ mine: node, theirs: node }));
      // One that stands where one stood is what became of it, however little they share.
      if (mine.length === 1 && theirs.length === 1) return [{ mine: one, theirs: other }];
      return pairBlocks(mine, theirs, mostComparisons);
    },
  );
  return [...fields, ...pairs];
}

const keys = new WeakMap<Node, string>();

function keyOf(node: Node): string {
  const known = keys.get(node) ?? JSON.stringify(toDocumentJson(node));
  keys.set(node, known);
  return known;
}
