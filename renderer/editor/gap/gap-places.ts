import type { Node, ResolvedPos } from "@tiptap/pm/model";
import { isFurniture } from "../frame/fields.ts";

/**
 * Whether a caret may stand between two blocks, to write a paragraph there: both are closed to
 * it, such as two tables, or a table and the frame. Where a text is next to it, that text is where
 * one writes on.
 */
export function isGap(document: Node, position: number): boolean {
  const $pos = document.resolve(position);
  const { paragraph } = document.type.schema.nodes;
  const index = $pos.index();
  if ($pos.parent.inlineContent || paragraph === undefined) return false;
  // The frame and the furniture have no place for a paragraph, which is what keeps gaps out of them.
  if (!$pos.parent.canReplaceWith(index, index, paragraph)) return false;
  const { nodeBefore, nodeAfter } = $pos;
  const atEdge =
    $pos.depth === 0 &&
    (nodeBefore === null ||
      isFurniture(nodeBefore) ||
      nodeAfter === null ||
      nodeAfter.type.name === "footnotes");
  return isClosed(nodeBefore, atEdge, "lastChild") && isClosed(nodeAfter, atEdge, "firstChild");
}

/** Whether nothing can be written in a node's near edge that would stand beside it. */
function isClosed(node: Node | null, atEdge: boolean, edge: "firstChild" | "lastChild"): boolean {
  if (node === null || node.isAtom || node.type.spec.isolating === true) return true;
  if (node.type.spec.code === true) return true;
  // Before a quotation or list that begins the body there is no other place to write.
  return !node.isTextblock && (atEdge || isClosed(node[edge], false, edge));
}

/**
 * The first gap on the way out of a block, in reading direction (1) or against it (-1), or null when
 * text or something to take hold of comes first.
 * @param $from a position between blocks
 */
export function findGap($from: ResolvedPos, direction: 1 | -1): number | null {
  const { doc } = $from;
  let $pos = $from;
  for (;;) {
    if (isGap(doc, $pos.pos)) return $pos.pos;
    const next = direction === 1 ? $pos.nodeAfter : $pos.nodeBefore;
    if (next === null) {
      if ($pos.depth === 0) return null;
      $pos = doc.resolve(direction === 1 ? $pos.after() : $pos.before());
    } else if (next.isTextblock || next.isAtom || next.type.spec.isolating === true) return null;
    else $pos = doc.resolve($pos.pos + direction);
  }
}
