import type { Node } from "prosemirror-model";
import { writeFlow } from "./flow.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { element, join, nothing, type Html } from "./markup.ts";

/** Writes a table. Its first row stands in a `thead` when all its cells are headers of one row. */
export function writeTable(writer: HtmlWriter, table: Node): Html {
  const [first, ...others] = table.children;
  const hasHead = first !== undefined && others.length > 0 && first.children.every(isColumnHeader);
  const body = hasHead ? others : table.children;
  return element(
    "table",
    keptAttributes(writer, table),
    join(
      [
        hasHead ? element("thead", {}, writeRow(writer, first, "col")) : nothing,
        element(
          "tbody",
          {},
          join(
            body.map((row) => writeRow(writer, row, undefined)),
            "\n",
          ),
        ),
      ],
      "\n",
    ),
  );
}

function isColumnHeader(cell: Node): boolean {
  return cell.type.name === "tableHeader" && cell.attrs["rowspan"] === 1;
}

function writeRow(writer: HtmlWriter, row: Node, scope: "col" | undefined): Html {
  const cells = row.children.map((cell) => writeCell(writer, cell, scope));
  return element("tr", keptAttributes(writer, row), join(cells));
}

function writeCell(writer: HtmlWriter, cell: Node, scope: "col" | undefined): Html {
  const { colspan, rowspan, align } = cell.attrs as {
    colspan: number;
    rowspan: number;
    align: string | null;
  };
  const shown = [
    "align",
    ...(isSpan(colspan) ? ["colspan"] : []),
    ...(isSpan(rowspan) ? ["rowspan"] : []),
  ];
  const isHeader = cell.type.name === "tableHeader";
  return element(
    isHeader ? "th" : "td",
    {
      scope: isHeader ? scope : undefined,
      colspan: isSpan(colspan) && colspan !== 1 ? colspan : undefined,
      rowspan: isSpan(rowspan) && rowspan !== 1 ? rowspan : undefined,
      "data-align": align ?? undefined,
      ...keptAttributes(writer, cell, shown),
    },
    writeFlow(writer, cell.children),
  );
}

// What HTML allows for both kinds of span (WHATWG HTML, "Attributes common to td and th elements").
function isSpan(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 1000;
}
