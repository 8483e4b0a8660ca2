import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";

/** A passage quoted at length. */
export const quote: NodeSpec = {
  content: "flow+",
  group: "block flow",
  attrs: extraAttribute,
  defining: true,
  parseDOM: [{ tag: "blockquote" }],
  toDOM: () => ["blockquote", 0],
};
