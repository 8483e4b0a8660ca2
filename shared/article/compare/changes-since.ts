import type { Node } from "prosemirror-model";
import { toDocumentJson } from "../document-json.ts";
import { alignSequences } from "./align-sequences.ts";
import { pairBlocks } from "./pair-blocks.ts";

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
  const [before, after] = [passagesOf(then), passagesOf(now)];
  const [known, present] = [passageKeys(then), passageKeys(now)];
  const blockOf = new Map(after.map(({ node, block }) => [node, block]));
  const changes: ChangeSince[] = [];
  /** Where the passage that is looked at stands, or would stand. */
  let block = 0;
  const nodes = (passages: readonly Passage[]): readonly Node[] => passages.map(({ node }) => node);
  for (const { same, mine, theirs } of alignSequences(nodes(after), nodes(before), keyOf)) {
    for (const pair of same ? [] : pairBlocks(mine, theirs, mostComparisons)) {
      const isLeft = pair.mine !== null && isReadable(pair.mine);
      if (pair.mine !== null) block = blockOf.get(pair.mine) ?? block;
      if (isLeft && !known.has(keyOf(pair.mine)))
        changes.push({ kind: "changed", block, node: pair.mine });
      const isGone = pair.theirs !== null && isReadable(pair.theirs);
      if (!isLeft && isGone && !present.has(keyOf(pair.theirs)))
        changes.push({ kind: "removed", block, node: pair.theirs });
      if (pair.mine !== null) block += 1;
    }
    const last = mine.at(-1);
    if (last !== undefined) block = (blockOf.get(last) ?? block) + 1;
  }
  return changes;
}

const keys = new WeakMap<Node, string>();

function keyOf(node: Node): string {
  const known = keys.get(node) ?? JSON.stringify(toDocumentJson(node));
  keys.set(node, known);
  return known;
}
