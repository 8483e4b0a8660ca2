import type { Html, RootContent, Table } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { readInline } from "./read-inline.ts";
import type { Reading } from "./reading.ts";

const edges: Readonly<Record<string, string>> = { left: "start", center: "center", right: "end" };

/** Reads a table of GFM. Short rows are filled up, and longer ones keep what they have. */
export function readTable(node: Table, reading: Reading): NodeJson {
  const columns = node.children[0]?.children.length ?? 0;
  return {
    type: "table",
    content: node.children.map((row, rowIndex) => ({
      type: "tableRow",
      content: Array.from({ length: Math.max(columns, row.children.length) }, (_, column) => {
        const content = readInline(row.children[column]?.children ?? [], reading);
        const align = edges[node.align?.[column] ?? ""];
        return {
          type: rowIndex === 0 ? "tableHeader" : "tableCell",
          ...(align === undefined ? {} : { attrs: { align } }),
          content: [{ type: "paragraph", ...(content.length === 0 ? {} : { content }) }],
        };
      }),
    })),
  };
}

const cellTag =
  '<t[dh](?: colspan="\\d{1,4}")?(?: rowspan="\\d{1,4}")?(?: align="(?:left|center|right)")?>';
const opening = new RegExp(`^<table>\\n<tr>\\n${cellTag}$`, "u");
const between = new RegExp(`^</t[dh]>\\n(?:</tr>\\n<tr>\\n)?${cellTag}$`, "u");
const closing = /^<\/t[dh]>\n<\/tr>\n<\/table>$/u;

/**
 * Reads a table in our own HTML form: tags between blank lines with Markdown in the cells.
 * @returns the table and how many siblings it took; undefined when this is no table of ours
 */
export function readHtmlTable(
  siblings: readonly RootContent[],
  start: number,
  depth: number,
  reading: Reading,
): { readonly table: NodeJson; readonly length: number } | undefined {
  const first = siblings[start];
  if (first?.type !== "html" || !opening.test(first.value)) return undefined;
  const end = siblings.findIndex(
    (node, index) =>
      index > start &&
      node.type === "html" &&
      (closing.test(node.value) || opening.test(node.value)),
  );
  const last = siblings[end];
  if (last?.type !== "html" || !closing.test(last.value)) return undefined;
  const rows: NodeJson[][] = [];
  let tag: Html = first;
  let inside: RootContent[] = [];
  for (const node of siblings.slice(start + 1, end + 1)) {
    if (node.type !== "html" || !(between.test(node.value) || node === last)) {
      inside.push(node);
      continue;
    }
    if (tag.value.includes("<tr>")) rows.push([]);
    rows.at(-1)?.push(readCell(tag.value, reading.flow(inside, depth + 3)));
    tag = node;
    inside = [];
  }
  return {
    table: { type: "table", content: rows.map((content) => ({ type: "tableRow", content })) },
    length: end - start + 1,
  };
}

function readCell(tag: string, blocks: readonly NodeJson[]): NodeJson {
  const attribute = (name: string): string | undefined =>
    new RegExp(` ${name}="(\\w+)"`, "u").exec(tag)?.[1];
  const align = edges[attribute("align") ?? ""];
  const attrs = {
    ...spanOf("colspan", attribute("colspan")),
    ...spanOf("rowspan", attribute("rowspan")),
    ...(align === undefined ? {} : { align }),
  };
  const paragraphs = blocks.flatMap(toParagraphs);
  return {
    type: /<th[ >]/u.test(tag) ? "tableHeader" : "tableCell",
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    content: paragraphs.length === 0 ? [{ type: "paragraph" }] : paragraphs,
  };
}

function spanOf(name: string, value: string | undefined): Record<string, number> {
  const span = Number(value ?? 1);
  return span > 1 && span <= 1000 ? { [name]: span } : {};
}

/** The paragraphs of whatever somebody has put in a cell. */
function toParagraphs(block: NodeJson): NodeJson[] {
  if (block.type === "paragraph") return [block];
  if (block.type === "subhead" || block.type === "caption" || block.type === "codeBlock")
    return [{ type: "paragraph", content: block.content }];
  return (block.content ?? []).flatMap(toParagraphs);
}
