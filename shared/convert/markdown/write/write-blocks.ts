import type { RootContent } from "mdast";
import type { NodeJson } from "../../../article/article.ts";
import { schema } from "../../../article/schema.ts";
import { writeNote } from "../fixed-forms.ts";
import { findHiddenAttributes } from "../hidden-attributes.ts";
import { raw } from "./raw.ts";
import { writeEmbed, writePullQuote, writeRelatedLinks } from "./write-boxes.ts";
import { writeCodeBlock } from "./write-code-block.ts";
import { writeFigure } from "./write-figure.ts";
import { writeFootnotes } from "./write-footnotes.ts";
import { writeList } from "./write-list.ts";
import { writeTable } from "./write-table.ts";
import { writeParagraph, writeSubhead } from "./write-textblock.ts";
import type { LineWriting, Writing } from "./writing.ts";

const writers: Readonly<Record<string, (node: NodeJson, writing: Writing) => RootContent[]>> = {
  paragraph: writeParagraph,
  subhead: writeSubhead,
  figure: writeFigure,
  pullQuote: writePullQuote,
  // mdast has fewer kinds in a quote than our flow may have; the schema lets no other stand there.
  quote: (node, { flow }) => [{ type: "blockquote", children: flow(node.content) as never }],
  bulletList: writeList,
  orderedList: writeList,
  taskList: writeList,
  table: writeTable,
  embed: writeEmbed,
  relatedLinks: writeRelatedLinks,
  codeBlock: writeCodeBlock,
  rule: () => [{ type: "thematicBreak" }],
  footnotes: writeFootnotes,
};

/** Writes the article's blocks, each behind a comment when it has attributes Markdown does not show. */
export function writeBody(blocks: readonly NodeJson[], context: LineWriting): RootContent[] {
  const writing: Writing = {
    ...context,
    flow: (content) => (content ?? []).flatMap((node) => writeBlock(node, writing)),
  };
  return blocks.flatMap((block) => {
    const hidden = findHiddenAttributes(block);
    const written = writeBlock(block, writing);
    return hidden === undefined ? written : [raw(writeNote("attributes", hidden)), ...written];
  });
}

function writeBlock(node: NodeJson, writing: Writing): RootContent[] {
  const write = writers[node.type];
  if (write !== undefined) return write(node, writing);
  if (schema.nodes[node.type] !== undefined)
    throw new Error(`No Markdown for the block ${node.type}`);
  return [raw(writeNote("node", node))];
}
