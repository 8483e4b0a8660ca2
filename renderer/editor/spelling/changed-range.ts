import type { Node } from "@tiptap/pm/model";

/**
 * Where a document differs from the one before, in the positions of the new one; null where it does
 * not. Blocks that are the same are compared by identity, so a key costs its own block.
 */
export function changedRange(
  before: Node,
  after: Node,
): { readonly from: number; readonly to: number } | null {
  const from = before.content.findDiffStart(after.content);
  if (from === null) return null;
  const { a, b } = before.content.findDiffEnd(after.content) ?? { a: from, b: from };
  // Where a letter or a block is doubled, the two walks run past each other.
  const to = b + Math.max(0, from - Math.min(a, b));
  return { from: Math.max(0, from - 1), to: Math.min(after.content.size, to + 1) };
}
