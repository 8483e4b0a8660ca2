import type { Node } from "prosemirror-model";
import { directionOf } from "../../../text/direction.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { directionAttribute, keptAttributes } from "./kept-attributes.ts";
import { lineElement, writeLine } from "./line.ts";
import { element, join, nothing, type Html } from "./markup.ts";
import { writePicture } from "./picture.ts";

/** Writes a picture with its caption and credit; the credit stands there without a caption too. */
export function writeFigure(writer: HtmlWriter, node: Node): Html {
  const { attributes, image, credit } = writePicture(writer, node);
  const caption = node.firstChild === null ? nothing : writeCaption(writer, node.firstChild);
  const line = join([caption, credit], " ");
  return element(
    "figure",
    { class: node.type.name === "leadPicture" ? "lead-picture" : "picture", ...attributes },
    join([image, line === "" ? nothing : element("figcaption", {}, line)], "\n"),
  );
}

function writeCaption(writer: HtmlWriter, caption: Node): Html {
  const attributes = {
    class: "caption",
    ...directionAttribute(writer, caption, directionOf(caption.textContent)),
    ...keptAttributes(writer, caption, ["dir"]),
  };
  return lineElement("span", attributes, writeLine(writer, caption), "leave out");
}
