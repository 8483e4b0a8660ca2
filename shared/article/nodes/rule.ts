import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";

/** A break between sections. */
export const rule: NodeSpec = {
  group: "block flow",
  attrs: extraAttribute,
  parseDOM: [{ tag: "hr" }],
  toDOM: () => ["hr"],
};
