import { closeHistory } from "@tiptap/pm/history";
import type { Command, EditorState, Transaction } from "@tiptap/pm/state";
import { bodyRange } from "../frame/fields.ts";
import { announce } from "./announcements.ts";
import { type Run, selectedBlocks } from "./body-blocks.ts";
import { relocate } from "./relocate.ts";
import { selectedItems } from "./selected-items.ts";

/**
 * Moves what is selected one place up or down: items within their list, else blocks within the body.
 * The frame stays above and the notes below. It says where things stand now.
 */
export function moveSelected(step: 1 | -1): Command {
  return (state, dispatch) => {
    const run = selectedItems(state.selection) ?? selectedBlocks(state.selection);
    return run !== null && moveRun(run, step)(state, dispatch);
  };
}

/** Moves a run one place up or down among its siblings. */
export function moveRun(run: Run, step: 1 | -1): Command {
  return (state, dispatch) => {
    const neighbour = neighbourOf(state, run, step);
    if (neighbour === null)
      dispatch?.(announce(state.tr, { key: step < 0 ? "move.is-first" : "move.is-last" }));
    else {
      const tr = closeHistory(state.tr);
      // The neighbour is what goes: what is being moved keeps its place in the page's DOM, and the
      // caret in it.
      relocate(tr, neighbour, step < 0 ? run.to : run.from);
      const size = neighbour.to - neighbour.from;
      dispatch?.(announceMove(tr, run.from + (step < 0 ? -size : size)).scrollIntoView());
    }
    return true;
  };
}

/** Moves a block of the body to a place between two others. */
export function moveBlockTo(block: Run, target: number): Command {
  return (state, dispatch) => {
    const body = bodyRange(state.doc);
    if (target < body.from || target > body.to) return false;
    if (target >= block.from && target <= block.to) return false;
    const tr = relocate(closeHistory(state.tr), block, target);
    dispatch?.(announceMove(tr, target < block.from ? target : target - (block.to - block.from)));
    return true;
  };
}

function neighbourOf(state: EditorState, { from, to }: Run, step: 1 | -1): Run | null {
  const edge = step < 0 ? from : to;
  const $edge = state.doc.resolve(edge);
  const body = bodyRange(state.doc);
  const node = step < 0 ? $edge.nodeBefore : $edge.nodeAfter;
  if (node === null || edge === (step < 0 ? body.from : body.to)) return null;
  return step < 0
    ? { from: edge - node.nodeSize, to: edge }
    : { from: edge, to: edge + node.nodeSize };
}

/** Says where the block at a position stands now. */
function announceMove(tr: Transaction, position: number): Transaction {
  const $pos = tr.doc.resolve(position);
  const siblings = $pos.depth > 0 ? { first: 0, count: $pos.parent.childCount } : bodyIndexes(tr);
  return announce(tr, {
    key: "move.now-at",
    values: { place: $pos.index() - siblings.first + 1, count: siblings.count },
  });
}

function bodyIndexes({ doc }: Transaction): { readonly first: number; readonly count: number } {
  const { from, to } = bodyRange(doc);
  const first = doc.resolve(from).index();
  return { first, count: doc.resolve(to).index() - first };
}
