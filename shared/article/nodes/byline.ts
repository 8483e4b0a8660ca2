import type { NodeSpec } from "prosemirror-model";
import { blockAttributes, directionAttributes, readDirection } from "./block-attributes.ts";

/** Who wrote it, as it prints: text with the contributors as atoms in it. */
export const byline: NodeSpec = {
  content: "(text | contributor)*",
  marks: "unknownMark",
  attrs: blockAttributes,
  isolating: true,
  defining: true,
  selectable: false,
  parseDOM: [{ tag: "p.byline", priority: 60, getAttrs: readDirection }],
  toDOM: (node) => ["p", { class: "byline", ...directionAttributes(node) }, 0],
};
