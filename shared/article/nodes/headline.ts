import type { NodeSpec } from "prosemirror-model";
import { blockAttributes, directionAttributes, readDirection } from "./block-attributes.ts";

/** The web headline: one line of text. Isolating, so that no key can merge it with what follows. */
export const headline: NodeSpec = {
  content: "text*",
  marks: "italic language unknownMark",
  attrs: blockAttributes,
  isolating: true,
  defining: true,
  selectable: false,
  parseDOM: [{ tag: "h1.headline", getAttrs: readDirection }],
  toDOM: (node) => ["h1", { class: "headline", ...directionAttributes(node) }, 0],
};
