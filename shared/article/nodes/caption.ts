import type { NodeSpec } from "prosemirror-model";
import { blockAttributes, directionAttributes, readDirection } from "./block-attributes.ts";

/** What a picture shows, in this use of it. */
export const caption: NodeSpec = {
  content: "text*",
  marks: "link bold italic language unknownMark",
  attrs: blockAttributes,
  isolating: true,
  defining: true,
  selectable: false,
  parseDOM: [{ tag: "figcaption", getAttrs: readDirection }],
  toDOM: (node) => ["figcaption", { class: "caption", ...directionAttributes(node) }, 0],
};
