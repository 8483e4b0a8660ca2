import type { Node } from "prosemirror-model";
import { directionOf } from "../../../text/direction.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { directionAttribute, keptAttributes } from "./kept-attributes.ts";
import { lineElement, writeLine } from "./line.ts";
import type { Html } from "./markup.ts";

/**
 * Writes a block of text: its direction, what is kept of it, its line.
 * @param shown attributes beside the direction that the element itself shows
 */
export function writeTextBlock(
  writer: HtmlWriter,
  node: Node,
  element: {
    readonly name: string;
    readonly className?: string;
    readonly shown?: readonly string[];
    readonly whenEmpty: "leave out" | "write";
  },
): Html {
  const attributes = {
    class: element.className,
    ...directionAttribute(writer, node, directionOf(node.textContent)),
    ...keptAttributes(writer, node, ["dir", ...(element.shown ?? [])]),
  };
  return lineElement(element.name, attributes, writeLine(writer, node), element.whenEmpty);
}
