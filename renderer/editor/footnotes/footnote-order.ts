import type { Node } from "@tiptap/pm/model";

/** How notes and references stand to each other in a document. */
export type FootnoteOrder = {
  /** The labels that are referred to, in the order of their first references. */
  readonly references: readonly string[];
  /** The labels of the notes as they stand at the article's end. */
  readonly notes: readonly string[];
};

const known = new WeakMap<Node, readonly string[]>();

/** Reads the order of a document's notes. What a block refers to is read once for each block. */
export function readFootnoteOrder(document: Node): FootnoteOrder {
  const references = new Set<string>();
  let notes: readonly string[] = [];
  document.forEach((block) => {
    for (const label of referencesIn(block)) references.add(label);
    if (block.type.name === "footnotes") notes = block.children.map(labelOf);
  });
  return { references: [...references], notes };
}

function referencesIn(block: Node): readonly string[] {
  const cached = known.get(block);
  if (cached !== undefined) return cached;
  const labels: string[] = [];
  block.descendants((node) => {
    if (node.type.name === "footnoteReference") labels.push(labelOf(node));
  });
  known.set(block, labels);
  return labels;
}

/** The label that joins a note and its references. */
export function labelOf(node: Node): string {
  return String(node.attrs["label"]);
}

export function isSameOrder(one: FootnoteOrder, other: FootnoteOrder): boolean {
  return isSame(one.references, other.references) && isSame(one.notes, other.notes);
}

export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label, index) => label === other[index]);
}
