import type { Element } from "hast";
import type { Node, NodeType } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { findElement, isElement } from "./elements.ts";
import { fitLine, joinLines } from "./fit-line.ts";
import type { HtmlReader } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { readDirection } from "./read-direction.ts";

const { pullQuote, pullQuoteText, attribution } = schema.nodes;

/** Reads words set large. Without a line that is named as theirs, all that is left is the quote. */
export function readPullQuote(reader: HtmlReader, element: Element): Node {
  const who = findElement(element, (inside) => isElement(inside, "p", "attribution"));
  const words =
    findElement(element, (inside) => isElement(inside, "p", "pull-quote-text")) ??
    (reader.data === undefined ? element : undefined);
  const attributionNode = readLine(reader, attribution, who);
  if (who !== undefined) reader.taken.add(who);
  const kept = keptFor(reader.data, element);
  return pullQuote.create(attributesOf(pullQuote, {}, kept), [
    readLine(reader, pullQuoteText, words),
    attributionNode,
  ]);
}

function readLine(reader: HtmlReader, type: NodeType, element: Element | undefined): Node {
  if (element === undefined) return type.create();
  const line = joinLines(reader.flow(element.children, { kind: "flow", depth: 0, marks: [] }));
  const kept = element.tagName === "p" ? keptFor(reader.data, element) : undefined;
  return fitLine(reader, type, attributesOf(type, readDirection(reader, element), kept), line);
}
