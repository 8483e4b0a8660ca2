import type { NodeSpec } from "prosemirror-model";
import { blockAttributes, directionAttributes, readDirection } from "./block-attributes.ts";

/** The sentence or two under the headline. */
export const standfirst: NodeSpec = {
  content: "text*",
  marks: "link bold italic language unknownMark",
  attrs: blockAttributes,
  isolating: true,
  defining: true,
  selectable: false,
  parseDOM: [{ tag: "p.standfirst", priority: 60, getAttrs: readDirection }],
  toDOM: (node) => ["p", { class: "standfirst", ...directionAttributes(node) }, 0],
};
