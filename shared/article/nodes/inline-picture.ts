import type { NodeSpec } from "prosemirror-model";
import { pictureUseAttributes, pictureUseDom, readPictureUse } from "./picture-use.ts";

/** A small picture within a line, such as a flag or a sign. */
export const inlinePicture: NodeSpec = {
  inline: true,
  group: "inline",
  atom: true,
  draggable: true,
  attrs: pictureUseAttributes,
  parseDOM: [{ tag: "span.inline-picture", getAttrs: readPictureUse }],
  toDOM: (node) => {
    const alt: unknown = node.attrs["alt"];
    return [
      "span",
      { class: "inline-picture", ...pictureUseDom(node.attrs) },
      typeof alt === "string" && alt !== "" ? alt : "▣",
    ];
  },
};
