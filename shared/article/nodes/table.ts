import type { AttributeSpec, Node, NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

type Align = "start" | "center" | "end";
const alignments: readonly unknown[] = ["start", "center", "end"];

// The span and width attributes are those prosemirror-tables works with.
const cellAttributes: Record<string, AttributeSpec> = {
  colspan: { default: 1, validate: "number" },
  rowspan: { default: 1, validate: "number" },
  colwidth: { default: null, validate: isWidths },
  align: { default: null, validate: isAlign },
  ...extraAttribute,
};

export const table: NodeSpec = {
  content: "tableRow+",
  group: "block flow",
  tableRole: "table",
  isolating: true,
  attrs: extraAttribute,
  parseDOM: [{ tag: "table" }],
  toDOM: () => ["table", ["tbody", 0]],
};

export const tableRow: NodeSpec = {
  content: "(tableCell | tableHeader)+",
  tableRole: "row",
  attrs: extraAttribute,
  parseDOM: [{ tag: "tr" }],
  toDOM: () => ["tr", 0],
};

export const tableCell: NodeSpec = {
  content: "paragraph+",
  tableRole: "cell",
  isolating: true,
  attrs: cellAttributes,
  parseDOM: [{ tag: "td", getAttrs: readCell }],
  toDOM: (node) => ["td", cellDom(node), 0],
};

export const tableHeader: NodeSpec = {
  content: "paragraph+",
  tableRole: "header_cell",
  isolating: true,
  attrs: cellAttributes,
  parseDOM: [{ tag: "th", getAttrs: readCell }],
  toDOM: (node) => ["th", cellDom(node), 0],
};

function isAlign(value: unknown): void {
  if (value !== null && !alignments.includes(value))
    throw new RangeError("Expected start, center or end");
}

function isWidths(value: unknown): void {
  if (value !== null && !Array.isArray(value))
    throw new RangeError("Expected column widths as a list");
}

function readCell(element: ElementLike): Record<string, unknown> {
  return {
    colspan: span(element.getAttribute("colspan")),
    rowspan: span(element.getAttribute("rowspan")),
    align: readAlign(element.getAttribute("data-align")),
  };
}

function span(value: string | null): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number >= 1 && number <= 1000 ? number : 1;
}

function readAlign(value: string | null): Align | null {
  return value === "start" || value === "center" || value === "end" ? value : null;
}

function cellDom(node: Node): Record<string, string> {
  const { colspan, rowspan, align } = node.attrs as {
    colspan: number;
    rowspan: number;
    align: Align | null;
  };
  return {
    ...(colspan === 1 ? {} : { colspan: String(colspan) }),
    ...(rowspan === 1 ? {} : { rowspan: String(rowspan) }),
    ...(align === null ? {} : { "data-align": align }),
  };
}
