import type { NodeSpec } from "prosemirror-model";
import { pictureUseAttributes, pictureUseDom, readPictureUse } from "./picture-use.ts";

/** The picture above the body. */
export const leadPicture: NodeSpec = {
  content: "caption",
  attrs: pictureUseAttributes,
  isolating: true,
  defining: true,
  parseDOM: [{ tag: "figure.lead-picture", priority: 60, getAttrs: readPictureUse }],
  toDOM: (node) => ["figure", { class: "lead-picture", ...pictureUseDom(node.attrs) }, 0],
};
