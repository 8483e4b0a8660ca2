import type { Element } from "hast";
import type { Node } from "prosemirror-model";
import { schema } from "../../../article/schema.ts";
import { findCreditAtEnd } from "../../plain-text/credit-at-caption-end.ts";
import { attribute, findElement, findElements, isElement } from "./elements.ts";
import { creditIn, findCreditElement } from "./find-credit.ts";
import { fitLine, joinLines } from "./fit-line.ts";
import type { HtmlReader, Place } from "./html-reader.ts";
import { addressOfImage } from "./image.ts";
import { attributesOf, keptFor } from "./kept.ts";
import { readPictureUse, takeOwnCredit } from "./picture-use.ts";
import { readDirection } from "./read-direction.ts";

const { caption: captionType, figure: figureType } = schema.nodes;

/**
 * Reads a figure that shows one picture, with what else stands in it behind it.
 * @returns undefined for a figure of another kind: its content is read as it stands
 */
export function readFigure(
  reader: HtmlReader,
  figure: Element,
  place: Place,
): readonly Node[] | undefined {
  if (attribute(figure, "dataPicture") !== undefined) return [readOwnFigure(reader, figure)];
  const images = findElements(figure, (element) => element.tagName === "img");
  const image = images[0];
  if (image === undefined || images.length > 1) return undefined;
  const use = readPictureUse(reader, figureType, figure, image);
  reader.taken.add(image);
  if (addressOfImage(image) === undefined)
    reader.report.add("dropped", "html-picture-without-address", attribute(image, "alt") ?? "");
  const caption = readCaption(reader, figure, String(use["picture"]));
  return [figureType.create(use, [caption]), ...reader.flow(figure.children, place)];
}

function readCaption(reader: HtmlReader, figure: Element, picture: string): Node {
  const element = findElement(figure, ({ tagName }) => tagName === "figcaption");
  const named = findCreditElement(figure, element);
  const credit = named === undefined ? "" : creditIn(named);
  if (named !== undefined && credit !== "") {
    reader.taken.add(named);
    setFoundCredit(reader, picture, credit);
  }
  if (element === undefined) return captionType.create();
  reader.taken.add(element);
  const line = joinLines(reader.flow(element.children, { kind: "flow", depth: 0, marks: [] }));
  const caption = fitLine(reader, captionType, readDirection(reader, element), line);
  const text = caption.textContent;
  const found = credit === "" ? findCreditAtEnd(text) : undefined;
  if (found === undefined || !text.startsWith(found.caption)) return caption;
  setFoundCredit(reader, picture, found.credit);
  return caption.cut(0, found.caption.length);
}

function setFoundCredit(reader: HtmlReader, picture: string, credit: string): void {
  reader.pictures.setCredit(picture, credit);
  reader.report.add("guessed", "html-credit-found", credit);
}

function readOwnFigure(reader: HtmlReader, figure: Element): Node {
  const image = findElement(figure, ({ tagName }) => tagName === "img");
  const use = takeOwnCredit(reader, figure, readPictureUse(reader, figureType, figure, image));
  const span = findElement(figure, (element) => isElement(element, "span", "caption"));
  if (span === undefined) return figureType.create(use, [captionType.create()]);
  const line = joinLines(reader.flow(span.children, { kind: "flow", depth: 0, marks: [] }));
  const kept = keptFor(reader.data, span);
  const attrs = attributesOf(captionType, readDirection(reader, span), kept);
  return figureType.create(use, [fitLine(reader, captionType, attrs, line)]);
}
