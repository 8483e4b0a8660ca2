import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { readCodeBlock } from "./code-block.ts";
import { classesOf, isElement } from "./elements.ts";
import { readCard, readFrame } from "./embed.ts";
import { readFigure } from "./figure.ts";
import { readFootnotes } from "./footnotes.ts";
import type { HtmlReader, Place } from "./html-reader.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { readList } from "./list.ts";
import { readPullQuote } from "./pull-quote.ts";
import { readQuote } from "./quote.ts";
import { readRelatedLinks } from "./related-links.ts";
import { readTable } from "./table.ts";

/**
 * Reads an element that is a block of its own kind.
 * @returns undefined for any other element, whose content is then read in its place
 */
export function readBlock(
  reader: HtmlReader,
  element: Element,
  place: Place,
): readonly Node[] | undefined {
  switch (element.tagName) {
    case "ul":
    case "ol":
    case "menu":
    case "dir":
      return readList(reader, element, place);
    case "blockquote":
      return readQuote(reader, element, place);
    case "table":
      return readTable(reader, element, place);
    case "pre":
    case "listing":
    case "xmp":
      return [readCodeBlock(reader, element)];
    case "hr": {
      const { rule } = schema.nodes;
      return [rule.create(attributesOf(rule, {}, keptFor(reader.data, element)))];
    }
    case "figure":
      return readFigure(reader, element, place);
    case "iframe":
    case "video":
    case "audio":
    case "object":
    case "embed":
      return readFrame(reader, element);
    default:
      return readNamedBlock(reader, element);
  }
}

function readNamedBlock(reader: HtmlReader, element: Element): readonly Node[] | undefined {
  if (isElement(element, "aside", "pull-quote")) return [readPullQuote(reader, element)];
  if (isElement(element, "aside", "related-links")) return readRelatedLinks(reader, element);
  if (isElement(element, "div", "embed")) return readCard(reader, element);
  if (isElement(element, "section", "footnotes")) return readFootnotes(reader, element);
  if (element.tagName !== "div" || !classesOf(element).includes("unknown-block")) return undefined;
  const kept = keptFor(reader.data, element);
  if (kept === undefined) return undefined;
  // The box may only hold what is unknown here: a known kind would be content that nobody sees.
  const isUnknown = typeof kept["type"] === "string" && !Object.hasOwn(schema.nodes, kept["type"]);
  return isUnknown ? [schema.nodes.unknownBlock.create({ node: kept })] : [];
}
