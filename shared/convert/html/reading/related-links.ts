import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { schema } from "../../../article/schema.ts";
import { attribute, findElement, findElements } from "./elements.ts";
import { fitLine, joinLines } from "./fit-line.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { readDirection } from "./read-direction.ts";

const { relatedLinks, relatedLink } = schema.nodes;

/** Reads the box of other articles to read; one without items is no such box. */
export function readRelatedLinks(reader: HtmlReader, box: Element): readonly Node[] | undefined {
  const items = findElements(box, ({ tagName }) => tagName === "li");
  if (items.length === 0) return undefined;
  const links = items.map((item) => readRelatedLink(reader, item));
  return [relatedLinks.create(attributesOf(relatedLinks, {}, keptFor(reader.data, box)), links)];
}

function readRelatedLink(reader: HtmlReader, item: Element): Node {
  const anchor = findElement(item, ({ tagName }) => tagName === "a");
  const href = anchor === undefined ? "" : (attribute(anchor, "href") ?? "");
  const isSafe = isSafeAddress(href);
  if (!isSafe) reader.report.add("dropped", "html-unsafe-address", href);
  const attrs = { address: isSafe ? href : "", ...readDirection(reader, item) };
  const line = joinLines(reader.flow(item.children, { kind: "flow", depth: 0, marks: [] }));
  const kept = keptFor(reader.data, item);
  return fitLine(reader, relatedLink, attributesOf(relatedLink, attrs, kept), line);
}
