import type { Element } from "hast";
import type { Attrs, NodeType } from "prosemirror-model";
import { parseUseCredit } from "../../../article/use-credit.ts";
import { attribute, collapsed, findElement, isElement, textInside } from "./elements.ts";
import type { HtmlReader } from "./html-reader.ts";
import { addressOfImage } from "./image.ts";
import { attributesOf, keptFor } from "./kept.ts";

/**
 * The attributes of one use of a picture.
 * @param frame the element round the image: it names the picture in our own form
 */
export function readPictureUse(
  reader: HtmlReader,
  type: NodeType,
  frame: Element,
  image: Element | undefined,
): Attrs {
  const address = image === undefined ? undefined : addressOfImage(image);
  const kept = keptFor(reader.data, frame);
  const shown = image === undefined ? undefined : attribute(image, "alt");
  // Our own form writes an alt text that nobody wrote as empty, and keeps that it was not there.
  const unwritten = shown === "" && kept !== undefined && kept["alt"] === null;
  const named = attribute(frame, "dataPicture");
  const visible = {
    // What a cropped use shows is a part of the picture, and no place to find the picture at.
    picture: reader.pictures.idFor(named, kept?.["crop"] === undefined ? address : undefined),
    ...(image === undefined ? {} : { alt: unwritten ? null : (shown ?? null) }),
  };
  return attributesOf(type, visible, kept);
}

/**
 * Takes the credit that our own form shows: into the use where the page says that it is the use's own,
 * else into the picture's record.
 */
export function takeOwnCredit(reader: HtmlReader, frame: Element, use: Attrs): Attrs {
  const cite = findElement(frame, (element) => isElement(element, "cite", "credit"));
  const credit = cite === undefined ? "" : collapsed(textInside(cite));
  if (cite === undefined || credit === "") return use;
  if (attribute(cite, "dataOwn") === undefined) {
    reader.pictures.setCredit(String(use["picture"]), credit);
    return use;
  }
  const kept = parseUseCredit(use["credit"]);
  const known = kept !== null && "text" in kept ? kept.text.replace(/\s+/gu, " ") : "";
  return collapsed(known) === credit ? use : { ...use, credit: { text: credit } };
}
