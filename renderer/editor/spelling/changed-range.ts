import type { Transaction } from "@tiptap/pm/state";

/**
 * Where a transaction changed the document, in the positions of the new one; null where it did not.
 * Steps say what they moved, which is how decorations have been moved along with them. A step that
 * changes marks moves nothing, so the two documents are compared as well: blocks that are the same
 * are so by identity, and a key costs its own block.
 */
export function changedRange({
  before,
  doc,
  mapping,
}: Transaction): { readonly from: number; readonly to: number } | null {
  let from = Infinity;
  let to = -Infinity;
  for (const [index, map] of mapping.maps.entries())
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const rest = mapping.slice(index + 1);
      from = Math.min(from, rest.map(newFrom, -1));
      to = Math.max(to, rest.map(newTo, 1));
    });
  const start = before.content.findDiffStart(doc.content);
  const end = before.content.findDiffEnd(doc.content);
  from = Math.min(from, start ?? from);
  to = Math.max(to, end?.b ?? to, start ?? to);
  if (from > to) return null;
  return { from: Math.max(0, from - 1), to: Math.min(doc.content.size, to + 1) };
}
