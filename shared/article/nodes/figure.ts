import type { NodeSpec } from "prosemirror-model";
import { pictureUseAttributes, pictureUseDom, readPictureUse } from "./picture-use.ts";

/** A picture in the body, with its caption. */
export const figure: NodeSpec = {
  content: "caption",
  group: "block flow",
  attrs: pictureUseAttributes,
  isolating: true,
  defining: true,
  draggable: true,
  parseDOM: [{ tag: "figure", getAttrs: readPictureUse }],
  toDOM: (node) => ["figure", { class: "picture", ...pictureUseDom(node.attrs) }, 0],
};
