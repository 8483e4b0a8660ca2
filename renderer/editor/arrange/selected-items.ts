import type { Selection } from "@tiptap/pm/state";
import { itemDepth, itemTypes } from "../body/list-commands.ts";
import type { Run } from "./body-blocks.ts";

/**
 * The items of one list that a selection touches, in the innermost list where there are others to
 * move among; null outside lists, and where the selection has hold of a whole list.
 */
export function selectedItems({ $from, $to }: Selection): Run | null {
  const types = itemTypes($from.doc.type.schema);
  if (itemDepth($from) < 0 || itemDepth($to) < 0) return null;
  for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
    const list = $from.node(depth);
    const first = list.firstChild;
    if (first === null || !types.includes(first.type)) continue;
    const run = { from: $from.before(depth + 1), to: $to.after(depth + 1) };
    if (run.from > $from.start(depth) || run.to < $from.end(depth)) return run;
  }
  return null;
}
