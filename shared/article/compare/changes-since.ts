import type { Node } from "prosemirror-model";
import { toDocumentJson } from "../document-json.ts";
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
  const known =
    keysIn.get(document) ?? new Set(passagesOf(document).map(({ node }) => keyOf(node)));
  keysIn.set(document, known);
  return known;
}

// A document never changes, and the earlier one is asked for again and again.
const keysIn = new WeakMap<Node, ReadonlySet<string>>();

/** Whether there is anything to read or see in a passage. */
export function isReadable(node: Node): boolean {
  return node.isTextblock ? node.content.size > 0 : node.type.name !== "footnotes";
}

/**
 * Finds what changed in a document since an earlier one, in reading order, at the cost of reading it
 * once. A passage that was only moved did not change, nor is one that stands there twice now new.
 */
export function changesSince(then: Node, now: Node): readonly ChangeSince[] {
  const [known, present] = [passageKeys(then), passageKeys(now)];
  const blockOf = new Map(passagesOf(now).map(({ node, block }) => [node, block]));
  const changes: ChangeSince[] = [];
  for (const { place, pairs } of [...pairFields(then, now), ...pairRest(then, now)]) {
    /** Where the passage that is looked at stands, or would stand. */
    let block = place;
    for (const { mine, theirs } of pairs) {
      if (mine !== null) block = blockOf.get(mine) ?? block;
      const isNew = mine !== null && isReadable(mine) && !known.has(keyOf(mine));
      if (isNew) changes.push({ kind: "changed", block, node: mine });
      const isGone = theirs !== null && isReadable(theirs) && !present.has(keyOf(theirs));
      if (!isNew && isGone) changes.push({ kind: "removed", block, node: theirs });
      if (mine !== null) block += 1;
    }
  }
  return changes;
}

/** Passages now with what each was, and where in the document they are. */
type Paired = { readonly place: number; readonly pairs: readonly Pair[] };

/** The fields above the body are themselves, whatever is in them. */
function pairFields(then: Node, now: Node): readonly Paired[] {
  let place = 0;
  return frame.map((name) => {
    const pair = { mine: childOf(now, name), theirs: childOf(then, name) };
    const paired = { place, pairs: [pair] };
    if (pair.mine !== null) place += 1;
    return paired;
  });
}

/** What is new and what is gone below the same passage belongs together. */
function pairRest(then: Node, now: Node): readonly Paired[] {
  const [known, present] = [passageKeys(then), passageKeys(now)];
  const passages = restOf(now);
  const groups = new Map<string, { place: number; mine: Node[]; theirs: Node[] }>();
  const begin = passages[0]?.block ?? now.childCount;
  const places = new Map(passages.toReversed().map(({ node, block }) => [keyOf(node), block + 1]));
  const below = (above: string) => {
    const group = groups.get(above) ?? { place: places.get(above) ?? begin, mine: [], theirs: [] };
    groups.set(above, group);
    return group;
  };
  let above = "";
  for (const { node } of passages)
    if (known.has(keyOf(node))) above = keyOf(node);
    else if (isReadable(node)) below(above).mine.push(node);
  above = "";
  for (const { node } of restOf(then))
    if (present.has(keyOf(node))) above = keyOf(node);
    else if (isReadable(node)) below(above).theirs.push(node);
  return [...groups.values()]
    .toSorted((a, b) => a.place - b.place)
    .map(({ place, mine, theirs }) => {
      const [one = null, other = null] = [mine[0], theirs[0]];
      // One that stands where one stood is what became of it, however little they share.
      const isOne = mine.length === 1 && theirs.length === 1;
      const pairs = isOne
        ? [{ mine: one, theirs: other }]
        : pairBlocks(mine, theirs, mostComparisons);
      return { place, pairs };
    });
}

function restOf(document: Node): readonly Passage[] {
  const fields: readonly string[] = frame;
  return passagesOf(document).filter(({ node }) => !fields.includes(node.type.name));
}

const keys = new WeakMap<Node, string>();

function keyOf(node: Node): string {
  const known = keys.get(node) ?? JSON.stringify(toDocumentJson(node));
  keys.set(node, known);
  return known;
}
