import type { ResolvedPos } from "@tiptap/pm/model";
import { type Command, Selection, type Transaction } from "@tiptap/pm/state";
import { cellAround, findTable, nextCell } from "@tiptap/pm/tables";
import { selectBeyond } from "../gap/gap-caret.ts";
import { addRowBelow } from "./table-commands.ts";

/**
 * Tab goes to the end of the next cell, from the last one into a new row; Shift-Tab to the cell
 * before. Nothing in a cell is selected, so that typing on adds and never replaces.
 */
export function moveByCell(step: 1 | -1): Command {
  return (state, dispatch, view) => {
    const cells = cellEnds(state.selection.$head);
    const current = cells.findIndex((end) => end >= state.selection.head);
    if (current < 0) return false;
    const next = cells[current + step];
    if (next !== undefined) {
      dispatch?.(
        state.tr.setSelection(Selection.near(state.doc.resolve(next), -1)).scrollIntoView(),
      );
      return true;
    }
    // Before the first cell there is nowhere to go; Shift-Tab stays in the table, as Tab does.
    if (step === -1 || dispatch === undefined) return true;
    return addRowBelow(
      state,
      (tr) => {
        const added = cellEnds(tr.selection.$head)[current + 1];
        if (added !== undefined) tr.setSelection(Selection.near(tr.doc.resolve(added), -1));
        dispatch(tr.scrollIntoView());
      },
      view,
    );
  };
}

/** The ends of all cells of the table round a position, in reading order. */
function cellEnds($pos: ResolvedPos): readonly number[] {
  const found = findTable($pos);
  const ends: number[] = [];
  if (found === null) return ends;
  found.node.descendants((node, offset) => {
    const isCell = node.type.name === "tableCell" || node.type.name === "tableHeader";
    if (isCell) ends.push(found.start + offset + node.nodeSize - 1);
    return !isCell;
  });
  return ends;
}

/** Up and down go from a cell to the one above or below it, and past the table's edge out of it. */
export function moveByRow(direction: 1 | -1): Command {
  return (state, dispatch, view) => {
    const { $head, empty } = state.selection;
    const $cell = cellAround($head);
    if ($cell === null || !empty || !$head.parent.isTextblock) return false;
    if (view?.endOfTextblock(direction === 1 ? "down" : "up") !== true) return false;
    const isLast = $head.indexAfter(-1) === $head.node(-1).childCount;
    if (direction === 1 ? !isLast : $head.index(-1) > 0) return false;
    const { tr } = state;
    const isMoved = toCell(tr, $cell, direction);
    if (isMoved) dispatch?.(tr.scrollIntoView());
    return isMoved;
  };
}

function toCell(tr: Transaction, $cell: ResolvedPos, direction: 1 | -1): boolean {
  const $next = nextCell($cell, "vert", direction);
  if ($next) {
    const inside =
      direction === 1 ? $next.pos + 1 : $next.pos + ($next.nodeAfter?.nodeSize ?? 2) - 1;
    tr.setSelection(Selection.near(tr.doc.resolve(inside), direction));
    return true;
  }
  const found = findTable($cell);
  if (found === null) return false;
  return selectBeyond(tr, direction === 1 ? found.pos + found.node.nodeSize : found.pos, direction);
}
