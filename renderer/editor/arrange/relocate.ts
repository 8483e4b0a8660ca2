import type { Transaction } from "@tiptap/pm/state";
import { StepMap } from "@tiptap/pm/transform";
import type { Run } from "./body-blocks.ts";

/**
 * Moves a run of neighbours to another place between its siblings. A selection inside it goes along.
 * @param target a position between two siblings, outside the run
 */
export function relocate(tr: Transaction, { from, to }: Run, target: number): Transaction {
  const { selection } = tr;
  const goesAlong = selection.from >= from && selection.to <= to;
  const isUp = target <= from;
  tr.insert(target, tr.doc.slice(from, to).content);
  const shift = isUp ? to - from : 0;
  tr.delete(from + shift, to + shift);
  if (!goesAlong) return tr;
  const way = StepMap.offset(isUp ? target - from : target - to);
  return tr.setSelection(selection.getBookmark().map(way).resolve(tr.doc));
}
