import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { attribute, isElement } from "./elements.ts";
import type { HtmlReader, Place } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { fits } from "./levels.ts";

const { table, tableRow, tableCell, tableHeader, paragraph } = schema.nodes;

/** Reads a table; its caption stands before it as a paragraph. One cell alone is a box, not a table. */
export function readTable(
  reader: HtmlReader,
  element: Element,
  place: Place,
): readonly Node[] | undefined {
  const rows = rowsOf(element);
  const cells = rows.flatMap(cellsOf);
  const isBox = reader.data === undefined && cells.length === 1;
  if (isBox || place.kind === "cell" || !fits(reader, place, 3)) return undefined;
  const above = element.children
    .filter((child) => isElement(child, "caption"))
    .flatMap((caption) => reader.flow([caption], place));
  const read = rows
    .filter((row) => cellsOf(row).length > 0)
    .map((row) => readRow(reader, row, place));
  if (read.length === 0) return above;
  return [...above, table.create(attributesOf(table, {}, keptFor(reader.data, element)), read)];
}

function rowsOf(element: Element): readonly Element[] {
  return element.children.flatMap((child) => {
    if (isElement(child, "tr")) return [child];
    if (child.type !== "element" || !/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return [];
    return child.children.filter((inside): inside is Element => isElement(inside, "tr"));
  });
}

function cellsOf(row: Element): readonly Element[] {
  return row.children.filter(
    (child): child is Element => isElement(child, "td") || isElement(child, "th"),
  );
}

function readRow(reader: HtmlReader, row: Element, place: Place): Node {
  const cells = cellsOf(row).map((cell) => readCell(reader, cell, place));
  return tableRow.create(attributesOf(tableRow, {}, keptFor(reader.data, row)), cells);
}

function readCell(reader: HtmlReader, cell: Element, place: Place): Node {
  const type = cell.tagName === "th" ? tableHeader : tableCell;
  const blocks = reader.flow(cell.children, { kind: "cell", depth: place.depth + 3, marks: [] });
  const visible = {
    ...span(cell, "colSpan", "colspan"),
    ...span(cell, "rowSpan", "rowspan"),
    ...align(reader, cell),
  };
  return type.create(
    attributesOf(type, visible, keptFor(reader.data, cell)),
    blocks.length === 0 ? [paragraph.create()] : blocks,
  );
}

function span(cell: Element, name: string, attr: string): Record<string, number> {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value > 1 && value <= 1000 ? { [attr]: value } : {};
}

function align(reader: HtmlReader, cell: Element): { align?: string } {
  const own = attribute(cell, "dataAlign");
  if (own === "start" || own === "center" || own === "end") return { align: own };
  const style = /text-align:\s*(\w+)/i.exec(attribute(cell, "style") ?? "")?.[1];
  const value = (style ?? attribute(cell, "align"))?.toLowerCase();
  if (value === "center") return { align: "center" };
  if (value !== "left" && value !== "right") return {};
  return { align: (value === "left") === (reader.direction === "ltr") ? "start" : "end" };
}
