import type { Node, NodeType, ResolvedPos } from "@tiptap/pm/model";

const furniture = new Set(["headline", "standfirst", "byline", "leadPicture"]);

/** Whether a node of the document's top level is the frame round the body, not a block of it. */
export function isFurniture(node: Node): boolean {
  return furniture.has(node.type.name);
}

/** Whether a text block is one line by nature: a headline or a caption, which can hold no line break. */
export function isLine(type: NodeType): boolean {
  const lineBreak = type.schema.linebreakReplacement;
  return (
    type.isTextblock &&
    type.spec.code !== true &&
    (lineBreak === null || type.contentMatch.matchType(lineBreak) === null)
  );
}

/** The position before the innermost isolating node round a position, or -1 in open body copy. */
export function fieldAround($pos: ResolvedPos): number {
  for (let depth = $pos.depth; depth > 0; depth -= 1)
    if ($pos.node(depth).type.spec.isolating === true) return $pos.before(depth);
  return -1;
}

/** Where the body stands in a document: its blocks, without frame and footnotes. */
export function bodyRange(document: Node): { readonly from: number; readonly to: number } {
  let from = 0;
  let to = document.content.size;
  document.forEach((child, offset) => {
    if (isFurniture(child)) from = offset + child.nodeSize;
    if (child.type.name === "footnotes") to = offset;
  });
  return { from, to };
}

/**
 * Whether all that an edit changed lies inside the field round a position: ProseMirror may break a
 * table in two to place a list that was pasted into one of its cells.
 */
export function staysInField(before: Node, after: Node, position: number): boolean {
  const field = fieldAround(before.resolve(position));
  if (field === -1) return true;
  const restOf = (document: Node): number =>
    document.content.size - field - (document.nodeAt(field)?.nodeSize ?? 0);
  return restOf(before) === restOf(after);
}
