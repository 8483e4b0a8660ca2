import type { Node } from "prosemirror-model";
import { writeCodeBlock } from "./code-block.ts";
import { writeEmbed } from "./embed.ts";
import { writeFigure } from "./figure.ts";
import { writeFootnotes } from "./footnotes.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { keptAttributes } from "./kept-attributes.ts";
import { writeList } from "./list.ts";
import { element, join, nothing, type Html } from "./markup.ts";
import { writePullQuote } from "./pull-quote.ts";
import { writeRelatedLinks } from "./related-links.ts";
import { writeTable } from "./table.ts";
import { writeTextBlock } from "./text-block.ts";

/** Writes blocks, each on its own line. */
export function writeBlocks(writer: HtmlWriter, nodes: readonly Node[]): Html {
  return join(
    nodes.map((node) => writeBlock(writer, node)),
    "\n",
  );
}

function writeBlock(writer: HtmlWriter, node: Node): Html {
  switch (node.type.name) {
    case "paragraph":
      return writeTextBlock(writer, node, { name: "p", whenEmpty: "write" });
    case "subhead": {
      const name = `h${String(node.attrs["level"])}`;
      return writeTextBlock(writer, node, { name, shown: ["level"], whenEmpty: "write" });
    }
    case "figure":
      return writeFigure(writer, node);
    case "pullQuote":
      return writePullQuote(writer, node);
    case "quote":
      return element("blockquote", keptAttributes(writer, node), writer.blocks(node.children));
    case "bulletList":
    case "orderedList":
    case "taskList":
      return writeList(writer, node);
    case "table":
      return writeTable(writer, node);
    case "embed":
      return writeEmbed(writer, node);
    case "relatedLinks":
      return writeRelatedLinks(writer, node);
    case "codeBlock":
      return writeCodeBlock(writer, node);
    case "rule":
      return element("hr", keptAttributes(writer, node));
    case "footnotes":
      return writeFootnotes(writer, node);
    case "unknownBlock": {
      const key = writer.keep(node.attrs["node"]);
      return key === undefined
        ? nothing
        : element("div", { class: "unknown-block", "data-kept": key });
    }
    default:
      throw new RangeError(`No HTML for ${node.type.name} in the body`);
  }
}
