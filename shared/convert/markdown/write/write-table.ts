import type { AlignType, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { isSpan } from "../hidden-attributes.ts";
import { raw } from "./raw.ts";
import { writeInline } from "./write-inline.ts";
import type { Writing } from "./writing.ts";

const sides: Readonly<Record<string, "left" | "center" | "right">> = {
  start: "left",
  center: "center",
  end: "right",
};

/** Writes a table as GFM has it, or, when it does not, as HTML with Markdown in its cells. */
export function writeTable(node: NodeJson, writing: Writing): RootContent[] {
  const rows = (node.content ?? []).map((row) => row.content ?? []);
  const align = findAlignment(rows);
  if (align === undefined) return writeHtmlTable(rows, writing);
  return [
    {
      type: "table",
      align,
      children: rows.map((cells) => ({
        type: "tableRow",
        children: cells.map((cell) => ({
          type: "tableCell",
          children: writeInline(cell.content?.[0]?.content, { ...writing, oneLine: true }),
        })),
      })),
    },
  ];
}

/** The alignment of each column; undefined when the table is none that GFM can write. */
function findAlignment(rows: readonly (readonly NodeJson[])[]): AlignType[] | undefined {
  const [header = []] = rows;
  const align = header.map(alignOf);
  const plain = rows.every(
    (cells, row) =>
      cells.length === header.length &&
      cells.every(
        (cell, column) =>
          cell.type === (row === 0 ? "tableHeader" : "tableCell") &&
          cell.content?.length === 1 &&
          cell.attrs?.["colspan"] === undefined &&
          cell.attrs?.["rowspan"] === undefined &&
          alignOf(cell) === align[column],
      ),
  );
  return plain ? align : undefined;
}

function writeHtmlTable(rows: readonly (readonly NodeJson[])[], writing: Writing): RootContent[] {
  const written: RootContent[] = [];
  let before = "<table>\n";
  for (const cells of rows) {
    before += "<tr>\n";
    for (const cell of cells) {
      const tag = cell.type === "tableHeader" ? "th" : "td";
      written.push(
        raw(`${before}<${tag}${cellAttributes(cell)}>`),
        // The direction of a cell's paragraph stands with the hidden attributes, in both forms of a table.
        ...writing.flow(cell.content?.map((paragraph) => ({ ...paragraph, attrs: undefined }))),
      );
      before = `</${tag}>\n`;
    }
    before += "</tr>\n";
  }
  return [...written, raw(`${before}</table>`)];
}

function cellAttributes(cell: NodeJson): string {
  const align = alignOf(cell);
  const { colspan, rowspan } = cell.attrs ?? {};
  return [
    ...(isSpan(colspan) ? [` colspan="${colspan}"`] : []),
    ...(isSpan(rowspan) ? [` rowspan="${rowspan}"`] : []),
    ...(align === null ? [] : [` align="${align}"`]),
  ].join("");
}

function alignOf(cell: NodeJson): "left" | "center" | "right" | null {
  return sides[String(cell.attrs?.["align"])] ?? null;
}
