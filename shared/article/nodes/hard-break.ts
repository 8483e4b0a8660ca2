import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";

/** A new line within a paragraph. */
export const hardBreak: NodeSpec = {
  inline: true,
  group: "inline",
  selectable: false,
  linebreakReplacement: true,
  attrs: extraAttribute,
  leafText: () => "\n",
  parseDOM: [{ tag: "br" }],
  toDOM: () => ["br"],
};
