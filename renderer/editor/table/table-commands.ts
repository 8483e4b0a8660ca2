import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import {
  type Command,
  EditorState,
  NodeSelection,
  Selection,
  type Transaction,
} from "@tiptap/pm/state";
import {
  addColumnAfter as pmAddColumnAfter,
  addColumnBefore as pmAddColumnBefore,
  addRowAfter as pmAddRowAfter,
  addRowBefore as pmAddRowBefore,
  deleteColumn as pmDeleteColumn,
  deleteRow as pmDeleteRow,
  findTable,
  fixTables,
  isInTable,
  selectedRect,
  TableMap,
  toggleHeader,
} from "@tiptap/pm/tables";

/** Adds a row below the caret's; cells are aligned as those beside them. */
export const addRowBelow: Command = change(pmAddRowAfter, (tr, { bottom }) =>
  alignRow(tr, bottom, bottom - 1),
);

/** Adds a row above the caret's. Above a header row the new one is the header. */
export const addRowAbove: Command = change(pmAddRowBefore, (tr, { top }) => {
  alignRow(tr, top, top + 1);
  if (top === 0) passHeaderUp(tr);
});

/** Adds a column after the caret's, in reading direction. */
export const addColumnAfter: Command = change(pmAddColumnAfter);

/** Adds a column before the caret's, in reading direction. */
export const addColumnBefore: Command = change(pmAddColumnBefore);

/** Makes a header of the first row, or plain cells of it again. */
export const toggleHeaderRow: Command = change(toggleHeader("row"));

/** Takes out the caret's row; with the last one goes the table. */
export const deleteRow: Command = (state, dispatch, view) =>
  isInTable(state) && selectedRect(state).map.height === 1
    ? deleteTable(state, dispatch, view)
    : change(pmDeleteRow, stayInTable)(state, dispatch, view);

/** Takes out the caret's column; with the last one goes the table. */
export const deleteColumn: Command = (state, dispatch, view) =>
  isInTable(state) && selectedRect(state).map.width === 1
    ? deleteTable(state, dispatch, view)
    : change(pmDeleteColumn, stayInTable)(state, dispatch, view);

/** Takes out the table the caret is in. */
export const deleteTable: Command = (state, dispatch) => {
  const found = findTable(state.selection.$from);
  if (found === null) return false;
  const { tr } = state;
  tr.setSelection(NodeSelection.create(tr.doc, found.pos)).deleteSelection();
  dispatch?.(closeHistory(tr.scrollIntoView()));
  return true;
};

/** Whether the first row of the table round the caret is a header. */
export function hasHeaderRow({ selection }: EditorState): boolean {
  const row = findTable(selection.$from)?.node.firstChild;
  return row?.children.every((cell) => cell.type.name === "tableHeader") === true;
}

type Place = {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly tableStart: number;
};

/** After a removal the caret stands in the cell that took the place of its own. */
function stayInTable(tr: Transaction, { tableStart, top, left }: Place): void {
  const table = tr.doc.nodeAt(tableStart - 1);
  if (table?.type.name !== "table") return;
  const map = TableMap.get(table);
  const row = Math.min(top, map.height - 1);
  const cell = map.map[row * map.width + Math.min(left, map.width - 1)] ?? 0;
  tr.setSelection(Selection.near(tr.doc.resolve(tableStart + cell + 1), 1));
}

/**
 * Makes a command of a change to a table. A table whose rows are of unequal length, as imports have
 * them, is first filled up: rows and columns can be counted only then. One step of undo, whatever was
 * typed a moment before.
 */
function change(command: Command, after?: (tr: Transaction, place: Place) => void): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { tr } = state;
    const sound = fillUp(state, tr);
    const place = selectedRect(sound);
    const start = tr.steps.length;
    command(sound, (made) => {
      for (const step of made.steps) tr.step(step);
      tr.setSelection(Selection.fromJSON(tr.doc, made.selection.toJSON()));
    });
    if (tr.steps.length > start) {
      after?.(tr, place);
      if (isValid(tr.doc.nodeAt(place.tableStart - 1)))
        dispatch?.(closeHistory(tr.scrollIntoView()));
    }
    return true;
  };
}

/** Imports may hold spans so tangled that a row added to them is none: such a table stays as it is. */
function isValid(table: Node | null): boolean {
  try {
    table?.check();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/** Fills a table up, in as many rounds as that takes: cells that reach too far hide others that do. */
function fillUp(state: EditorState, tr: Transaction): EditorState {
  let sound = state;
  for (let round = 0; round < 8; round += 1) {
    const found = findTable(sound.selection.$from);
    if (found === null || TableMap.get(found.node).problems === null) return sound;
    // Told of a document without this table, it looks at this one alone.
    const without = sound.tr.delete(found.pos, found.pos + found.node.nodeSize).doc;
    const fixed = fixTables(sound, EditorState.create({ doc: without }));
    if (fixed === undefined) return sound;
    for (const step of fixed.steps) tr.step(step);
    sound = EditorState.create({ doc: tr.doc, selection: tr.selection });
  }
  return sound;
}

type Found = { readonly table: Node; readonly start: number; readonly map: TableMap };

function tableOf(tr: Transaction): Found | null {
  const found = findTable(tr.selection.$from);
  return found && { table: found.node, start: found.start, map: TableMap.get(found.node) };
}

// GFM aligns by column: a new row aligned otherwise would not be a plain table any more.
function alignRow(tr: Transaction, row: number, like: number): void {
  const found = tableOf(tr);
  if (found === null || like < 0 || like >= found.map.height || row >= found.map.height) return;
  const { table, start, map } = found;
  for (let column = 0; column < map.width; column += 1) {
    const cell = map.map[row * map.width + column] ?? 0;
    const align: unknown = table.nodeAt(map.map[like * map.width + column] ?? 0)?.attrs["align"];
    if (typeof align === "string") tr.setNodeAttribute(start + cell, "align", align);
  }
}

function passHeaderUp(tr: Transaction): void {
  const found = tableOf(tr);
  const [first, second] = [found?.table.maybeChild(0), found?.table.maybeChild(1)];
  const { tableHeader, tableCell } = tr.doc.type.schema.nodes;
  if (found === null || !first || !second || tableCell === undefined) return;
  if (!second.children.every((cell) => cell.type === tableHeader)) return;
  const turn = (row: Node, at: number, type: typeof tableHeader): void =>
    row.forEach((cell, offset) => {
      tr.setNodeMarkup(at + 1 + offset, type, cell.attrs, cell.marks);
    });
  turn(first, found.start, tableHeader);
  turn(second, found.start + first.nodeSize, tableCell);
}
