import type { NodeSpec } from "prosemirror-model";
import { blockAttributes, directionAttributes, readDirection } from "./block-attributes.ts";

export const paragraph: NodeSpec = {
  content: "inline*",
  group: "block flow",
  attrs: blockAttributes,
  parseDOM: [{ tag: "p", getAttrs: readDirection }],
  toDOM: (node) => ["p", directionAttributes(node), 0],
};
