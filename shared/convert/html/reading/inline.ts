import type { Element } from "hast";
import type { Mark } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { attribute, classesOf, isElement } from "./elements.ts";
import { readExactText } from "./exact-text.ts";
import type { HtmlReader } from "./html-reader.ts";
import { addressOfImage } from "./image.ts";
import { attributesOf, keptFor } from "./kept.ts";
import type { Line } from "./line.ts";
import { readPlainText } from "./plain-text.ts";
import { readPictureUse, takeOwnCredit } from "./picture-use.ts";

const { hardBreak, contributor, footnoteReference, inlinePicture, unknownInline } = schema.nodes;

/**
 * Reads an element that is one thing within a line.
 * @returns false when it is none of these
 */
export function readInline(
  reader: HtmlReader,
  element: Element,
  line: Line,
  marks: readonly Mark[],
): boolean {
  const kept = keptFor(reader.data, element);
  if (element.tagName === "br") {
    line.atom(hardBreak.create(attributesOf(hardBreak, {}, kept), null, marks));
    return true;
  }
  if (element.tagName === "img") {
    readImage(reader, element, line, marks);
    return true;
  }
  if (isElement(element, "sup", "footnote-reference")) {
    const label = readPlainText(element);
    line.atom(
      footnoteReference.create(attributesOf(footnoteReference, { label }, kept), null, marks),
    );
    return true;
  }
  if (isElement(element, "a", "footnote-return")) return true;
  return element.tagName === "span" && readSpan(reader, element, line, marks, kept);
}

function readSpan(
  reader: HtmlReader,
  span: Element,
  line: Line,
  marks: readonly Mark[],
  kept: Readonly<Record<string, unknown>> | undefined,
): boolean {
  const classes = classesOf(span);
  if (classes.includes("exact")) {
    line.exact(readExactText(span), marks);
    return true;
  }
  if (classes.includes("contributor")) {
    const visible = { id: attribute(span, "dataPerson") ?? null, name: readPlainText(span) };
    line.atom(contributor.create(attributesOf(contributor, visible, kept), null, marks));
    return true;
  }
  if (classes.includes("inline-picture") && attribute(span, "dataPicture") !== undefined) {
    const image = span.children.find((child) => isElement(child, "img"));
    const use = readPictureUse(
      reader,
      inlinePicture,
      span,
      image?.type === "element" ? image : undefined,
    );
    line.atom(inlinePicture.create(takeOwnCredit(reader, span, use), null, marks));
    return true;
  }
  if (!classes.includes("unknown-inline") || kept === undefined) return false;
  const isUnknown = typeof kept["type"] === "string" && !Object.hasOwn(schema.nodes, kept["type"]);
  if (isUnknown) line.atom(unknownInline.create({ node: kept }, null, marks));
  return true;
}

function readImage(reader: HtmlReader, image: Element, line: Line, marks: readonly Mark[]): void {
  if (addressOfImage(image) === undefined) {
    const text = attribute(image, "alt") ?? "";
    reader.report.add("dropped", "html-picture-without-address", text);
    return;
  }
  line.atom(inlinePicture.create(readPictureUse(reader, inlinePicture, image, image), null, marks));
}
