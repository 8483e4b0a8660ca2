import type { Element, RootContent } from "hast";
import type { Attrs, Mark, Node, NodeType } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { readBlock } from "./block.ts";
import { fitBlock } from "./fit-block.ts";
import { fitLine } from "./fit-line.ts";
import type { HtmlReader, Place } from "./html-reader.ts";
import { readInline } from "./inline.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { createLine } from "./line.ts";
import { marksInside } from "./marks.ts";
import { readDirection } from "./read-direction.ts";
import { isActive, isBoundary, isKnownInline } from "./tags.ts";
import { splitLine } from "./split-line.ts";

const { paragraph, subhead } = schema.nodes;

/**
 * Reads content as blocks: text that stands bare becomes paragraphs, boxes open up, and what is
 * unknown leaves its content behind.
 */
export function readFlow(
  reader: HtmlReader,
  content: readonly RootContent[],
  place: Place,
): readonly Node[] {
  const blocks: Node[] = [];
  const line = createLine();
  const push = (block: Node): void => {
    blocks.push(...fitBlock(reader, block, place.kind));
  };
  const flush = (type: NodeType = paragraph, attrs: Attrs = {}, element?: Element): void => {
    // A block of our own form stands as it is, empty or not.
    const lines = reader.data === undefined ? splitLine(line.take()) : [line.take()];
    const isOwn = reader.data !== undefined && element !== undefined;
    for (const part of lines)
      if (part.length === 1 && part[0]?.type.name === "figure") push(part[0]);
      else if (part.length > 0 || isOwn) push(fitLine(reader, type, attrs, part));
  };

  function walk(nodes: readonly RootContent[], marks: readonly Mark[]): void {
    for (const node of nodes)
      if (node.type === "text") line.text(node.value, marks);
      else if (node.type === "element" && !reader.taken.has(node)) walkElement(node, marks);
  }

  function walkElement(element: Element, marks: readonly Mark[]): void {
    if (isActive(element)) {
      reader.reportElement("html-active-content", element.tagName);
      return;
    }
    if (readInline(reader, element, line, marks)) return;
    if (element.tagName === "q") {
      // Browsers print the quotation marks of a `q`; they are words of the article all the same.
      line.text("“", marks);
      walk(element.children, marks);
      line.text("”", marks);
      return;
    }
    const type = textBlockOf(element);
    if (type !== undefined) {
      flush();
      walk(element.children, marksInside(reader, element, marks));
      const level = type === subhead ? { level: Number(element.tagName.charAt(1)) } : {};
      const attrs = { ...level, ...readDirection(reader, element) };
      flush(type, attributesOf(type, attrs, keptFor(reader.data, element)), element);
      return;
    }
    const read = readBlock(reader, element, { ...place, marks });
    if (read !== undefined) {
      flush();
      for (const block of read) push(block);
    } else if (isBoundary(element)) {
      flush();
      walk(element.children, marksInside(reader, element, marks));
      flush();
    } else {
      if (!isKnownInline(element)) reader.reportElement("html-unknown-element", element.tagName);
      walk(element.children, marksInside(reader, element, marks));
    }
  }

  walk(content, place.marks);
  flush();
  return blocks;
}

function textBlockOf(element: Element): NodeType | undefined {
  if (element.tagName === "p") return paragraph;
  return /^h[1-6]$/.test(element.tagName) ? subhead : undefined;
}
