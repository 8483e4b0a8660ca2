import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import type { HtmlReader, Place } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { fits } from "./levels.ts";

const { quote } = schema.nodes;

/** Reads a passage quoted at length. */
export function readQuote(
  reader: HtmlReader,
  element: Element,
  place: Place,
): readonly Node[] | undefined {
  if (!fits(reader, place, 1)) return undefined;
  const blocks = reader.flow(element.children, {
    kind: "flow",
    depth: place.depth + 1,
    marks: place.marks,
  });
  if (blocks.length === 0) return [];
  return [quote.create(attributesOf(quote, {}, keptFor(reader.data, element)), blocks)];
}
