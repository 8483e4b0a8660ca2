import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";

/** All that is read on the canvas, in reading order. */
export const doc: NodeSpec = {
  content: "headline standfirst byline leadPicture? block+ footnotes?",
  attrs: extraAttribute,
};
