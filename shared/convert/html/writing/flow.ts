import type { Node } from "prosemirror-model";
import { directionOf } from "../../../text/direction.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { writeLine } from "./line.ts";
import { join, type Html } from "./markup.ts";

/**
 * Writes the content of a list item, note or cell: its first paragraph without a `p` of its own
 * where it is plain and only lists follow it, as people write HTML by hand.
 */
export function writeFlow(writer: HtmlWriter, nodes: readonly Node[]): Html {
  const [first, ...others] = nodes;
  if (first === undefined || !isPlain(writer, first) || !others.every(isList))
    return writer.blocks(nodes);
  if (others.length > 0 && first.childCount === 0) return writer.blocks(nodes);
  return join([writeLine(writer, first), writer.blocks(others)], "\n");
}

function isPlain(writer: HtmlWriter, node: Node): boolean {
  if (node.type.name !== "paragraph") return false;
  if (node.attrs["dir"] !== null || node.attrs["extra"] !== null) return false;
  const direction = directionOf(node.textContent);
  return direction === undefined || direction === writer.direction;
}

function isList(node: Node): boolean {
  return node.type.name.endsWith("List");
}
