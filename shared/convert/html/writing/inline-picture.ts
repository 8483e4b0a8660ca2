import type { Node } from "prosemirror-model";
import type { HtmlWriter } from "./html-writer.ts";
import { element, join, type Html } from "./markup.ts";
import { writePicture } from "./picture.ts";

/** Writes a picture within a line, with its credit beside it. */
export function writeInlinePicture(writer: HtmlWriter, node: Node): Html {
  const { attributes, image, credit } = writePicture(writer, node);
  return element("span", { class: "inline-picture", ...attributes }, join([image, credit], " "));
}
