import type { Node } from "prosemirror-model";
import { toDocumentJson } from "../document-json.ts";
import { alignSequences } from "./align-sequences.ts";
import { changedBy, type ChangedBy } from "./changed-by.ts";
import { pairBlocks, type Pair } from "./pair-blocks.ts";

/** Where in an article a row of a comparison belongs. */
export type RowPlace =
  | "headline"
  | "standfirst"
  | "byline"
  | "leadPicture"
  | "body"
  | "footnotes"
  /** What a newer Standfirst wrote about the whole and this one cannot show. */
  | "unseen";

/** One block of two versions side by side; null where a version has none. */
export type Row = {
  readonly id: number;
  readonly place: RowPlace;
  readonly same: boolean;
  readonly mine: Node | null;
  readonly theirs: Node | null;
  /** Who changed it since the version both began with; null when that is not known, or nobody did. */
  readonly by: ChangedBy | null;
};

/** Two versions of a document side by side, in reading order. */
export type Comparison = {
  readonly mine: Node;
  readonly theirs: Node;
  readonly rows: readonly Row[];
};

/** The fields above the body, each of which a page has once. */
export const frame = ["headline", "standfirst", "byline", "leadPicture"] as const;

/**
 * Lays two versions of a document side by side, block by block. Each version can be put together
 * again from its rows.
 * @param base the version both were made from, where it is known
 */
export function compareDocuments(mine: Node, theirs: Node, base: Node | null = null): Comparison {
  const known = base === null ? null : keysIn(base);
  const rows: Row[] = [];
  const add = (place: RowPlace, pair: Pair): void => {
    const keys = { mine: keyOrNull(pair.mine), theirs: keyOrNull(pair.theirs) };
    const same = keys.mine === keys.theirs;
    const by = same || known === null ? null : changedBy(keys, (key) => known.has(key));
    rows.push({ id: rows.length, place, same, ...pair, by });
  };
  for (const place of frame) {
    const pair = { mine: childOf(mine, place), theirs: childOf(theirs, place) };
    if (pair.mine !== null || pair.theirs !== null) add(place, pair);
  }
  for (const place of ["body", "footnotes"] as const)
    for (const run of alignSequences(partOf(mine, place), partOf(theirs, place), keyOf))
      for (const pair of run.same ? pairUp(run.mine, run.theirs) : pairBlocks(run.mine, run.theirs))
        add(place, pair);
  const shells = { mine: shellOf(mine), theirs: shellOf(theirs) };
  if (keyOf(shells.mine) !== keyOf(shells.theirs)) add("unseen", shells);
  return { mine, theirs, rows };
}

/** The blocks of the body, or the single notes at its end. */
export function partOf(document: Node, place: "body" | "footnotes"): readonly Node[] {
  if (place === "footnotes") return childOf(document, "footnotes")?.children ?? [];
  const others: readonly string[] = [...frame, "footnotes"];
  return document.children.filter(({ type }) => !others.includes(type.name));
}

export function childOf(document: Node, name: string): Node | null {
  return document.children.find(({ type }) => type.name === name) ?? null;
}

/** The document without its blocks; with its notes' own shell, where both may carry something unseen. */
function shellOf(document: Node): Node {
  const notes = childOf(document, "footnotes");
  return document.type.create(
    document.attrs,
    notes === null ? null : notes.type.create(notes.attrs),
  );
}

function pairUp(mine: readonly Node[], theirs: readonly Node[]): readonly Pair[] {
  return mine.map((node, at) => ({ mine: node, theirs: theirs[at] ?? null }));
}

const keys = new WeakMap<Node, string>();

/** Equal for blocks that are stored alike. */
function keyOf(node: Node): string {
  const known = keys.get(node) ?? JSON.stringify(toDocumentJson(node));
  keys.set(node, known);
  return known;
}

function keyOrNull(node: Node | null): string | null {
  return node === null ? null : keyOf(node);
}

function keysIn(base: Node): ReadonlySet<string> {
  const blocks = [...base.children, ...partOf(base, "footnotes"), shellOf(base)];
  return new Set(blocks.map(keyOf));
}
