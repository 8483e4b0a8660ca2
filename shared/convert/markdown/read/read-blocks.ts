import type { Blockquote, RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { schema } from "../../../article/schema.ts";
import { parseNote } from "../fixed-forms.ts";
import { withHiddenAttributes } from "../hidden-attributes.ts";
import { readBox } from "./read-boxes.ts";
import { readFigure } from "./read-figure.ts";
import {
  matchDirections,
  parseDirection,
  readForeignHtml,
  withDirection,
} from "./read-html-block.ts";
import { readInline } from "./read-inline.ts";
import { readList } from "./read-list.ts";
import { readHtmlTable, readTable } from "./read-table.ts";
import type { Reading } from "./reading.ts";
import { isStorable } from "./storable.ts";

// A document may nest 200 levels; what is read below this may still hold a list in a quote.
const deepest = 150;

/** The blocks of an article's body, and the attributes that stand before its footnotes. */
export type BodyBlocks = {
  readonly blocks: readonly NodeJson[];
  readonly footnoteAttributes: Readonly<Record<string, unknown>> | undefined;
};

/** Reads the blocks at the top of the body, where boxes and comments about the next block may stand. */
export function readBody(
  nodes: readonly RootContent[],
  context: Omit<Reading, "flow">,
): BodyBlocks & { readonly reading: Reading } {
  const reading: Reading = {
    ...context,
    flow: (inside, depth) => readFlow(inside, depth, reading),
  };
  const blocks: NodeJson[] = [];
  let pending: Readonly<Record<string, unknown>> | undefined;
  let footnoteAttributes: Readonly<Record<string, unknown>> | undefined;
  const directions = matchDirections(nodes);
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index];
    if (node === undefined) break;
    const note = node.type === "html" ? parseNote(node.value) : undefined;
    if (note?.kind === "attributes") {
      pending = note.value;
      index += 1;
      continue;
    }
    const box = node.type === "blockquote" ? readBox(node, reading) : undefined;
    const read =
      box === undefined
        ? readNext(nodes, index, 1, reading, directions)
        : { blocks: [box], length: 1 };
    if (pending === undefined) blocks.push(...read.blocks);
    else if (node.type === "footnoteDefinition") footnoteAttributes ??= pending;
    else blocks.push(...withPending(read.blocks, pending, reading));
    if (pending !== undefined && (read.blocks.length > 0 || node.type === "footnoteDefinition"))
      pending = undefined;
    index += read.length;
  }
  if (pending !== undefined) reading.add("dropped", "markdown-hidden-unread");
  return { blocks, footnoteAttributes, reading };
}

function withPending(
  blocks: readonly NodeJson[],
  pending: Readonly<Record<string, unknown>>,
  reading: Reading,
): readonly NodeJson[] {
  const [first, ...others] = blocks;
  if (first === undefined) return [];
  const block = withHiddenAttributes(first, pending);
  if (isStorable(block)) return [block, ...others];
  reading.add("dropped", "markdown-hidden-unread", JSON.stringify(pending));
  return blocks;
}

type Read = { readonly blocks: readonly NodeJson[]; readonly length: number };

function readFlow(nodes: readonly RootContent[], depth: number, reading: Reading): NodeJson[] {
  const blocks: NodeJson[] = [];
  const directions = matchDirections(nodes);
  for (let index = 0; index < nodes.length;) {
    const read = readNext(nodes, index, depth, reading, directions);
    blocks.push(...read.blocks);
    index += read.length;
  }
  return blocks;
}

function readNext(
  nodes: readonly RootContent[],
  index: number,
  depth: number,
  reading: Reading,
  directions: ReadonlyMap<number, number>,
): Read {
  const node = nodes[index];
  if (node?.type !== "html")
    return { blocks: node === undefined ? [] : readBlock(node, depth, reading), length: 1 };
  const dir = parseDirection(node.value);
  const close = dir === undefined ? undefined : directions.get(index);
  if (dir !== undefined && close !== undefined) {
    const inside = readFlow(nodes.slice(index + 1, close), depth, reading);
    return { blocks: inside.map((block) => withDirection(block, dir)), length: close - index + 1 };
  }
  const table = readHtmlTable(nodes, index, depth, reading);
  if (table !== undefined) return { blocks: [table.table], length: table.length };
  return { blocks: readHtml(node.value, reading), length: 1 };
}

function readHtml(html: string, reading: Reading): NodeJson[] {
  if (/^<!--\s*-->$/u.test(html)) return [];
  const note = parseNote(html);
  if (note?.kind === "paragraph") return [{ type: "paragraph" }];
  if (note?.kind === "item") return [];
  if (note?.kind === "node") {
    const node = note.value as NodeJson;
    // A comment may carry only a node of a kind we do not know.
    if (typeof node.type === "string" && schema.nodes[node.type] === undefined && isStorable(node))
      return [node];
  }
  return [readForeignHtml(html, reading)];
}

function readBlock(node: RootContent, depth: number, reading: Reading): NodeJson[] {
  switch (node.type) {
    case "paragraph": {
      const figure = readFigure(node, reading);
      if (figure !== undefined) return [figure];
      const content = readInline(node.children, reading);
      return content.length === 0 ? [] : [{ type: "paragraph", content }];
    }
    case "heading": {
      const content = readInline(node.children, reading);
      return [
        {
          type: "subhead",
          ...(node.depth === 2 ? {} : { attrs: { level: node.depth } }),
          ...(content.length === 0 ? {} : { content }),
        },
      ];
    }
    case "blockquote":
      return readQuote(node, depth, reading);
    case "list": {
      const list = readList(node, depth, reading);
      if (depth < deepest) return [list];
      reading.add("changed", "markdown-nesting-flattened");
      return (list.content ?? []).flatMap(({ content }) => content ?? []);
    }
    case "table":
      return [readTable(node, reading)];
    case "code": {
      const language = [node.lang, node.meta]
        .filter((part) => typeof part === "string" && part !== "")
        .join(" ");
      return [
        {
          type: "codeBlock",
          ...(language === "" ? {} : { attrs: { language } }),
          ...(node.value === "" ? {} : { content: [{ type: "text", text: node.value }] }),
        },
      ];
    }
    case "thematicBreak":
      return [{ type: "rule" }];
    // Read where they are referred to, and at the article's end.
    case "definition":
    case "footnoteDefinition":
      return [];
    // HTML is read with its siblings; the others never stand where blocks do.
    case "break":
    case "delete":
    case "emphasis":
    case "footnoteReference":
    case "html":
    case "image":
    case "imageReference":
    case "inlineCode":
    case "link":
    case "linkReference":
    case "listItem":
    case "strong":
    case "tableCell":
    case "tableRow":
    case "text":
    case "yaml":
      throw new Error(`No reader for the Markdown block ${node.type}`);
  }
}

function readQuote(node: Blockquote, depth: number, reading: Reading): NodeJson[] {
  const content = reading.flow(node.children, depth + 1);
  if (depth >= deepest) {
    reading.add("changed", "markdown-nesting-flattened");
    return content;
  }
  return [{ type: "quote", content: content.length === 0 ? [{ type: "paragraph" }] : content }];
}
