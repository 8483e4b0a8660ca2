import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { attribute, findElement, isElement } from "./elements.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";

const { footnote, footnotes, paragraph } = schema.nodes;

/** Reads the notes and sets them aside for the document's end, the only place where they can stand. */
export function readFootnotes(reader: HtmlReader, section: Element): readonly Node[] | undefined {
  const list = findElement(section, ({ tagName }) => tagName === "ol");
  const items = list?.children.filter((child): child is Element => isElement(child, "li")) ?? [];
  if (items.length === 0) return undefined;
  const notes = items.map((item, index) => readNote(reader, item, index + 1));
  reader.notes.push(
    footnotes.create(attributesOf(footnotes, {}, keptFor(reader.data, section)), notes),
  );
  return [];
}

function readNote(reader: HtmlReader, item: Element, number: number): Node {
  const blocks = reader.flow(item.children, { kind: "flow", depth: 3, marks: [] });
  const label = attribute(item, "dataLabel") ?? String(number);
  return footnote.create(
    attributesOf(footnote, { label }, keptFor(reader.data, item)),
    blocks.length === 0 ? [paragraph.create()] : blocks,
  );
}
