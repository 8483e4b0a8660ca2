import type { NodeSpec } from "prosemirror-model";
import { isSafeAddress } from "../marks/safe-address.ts";
import { blockAttributes, directionAttributes, extraAttribute } from "./block-attributes.ts";
import { contentIn, type ElementLike } from "./element-like.ts";

/** Other articles to read, as a box in the copy. */
export const relatedLinks: NodeSpec = {
  content: "relatedLink+",
  group: "block",
  attrs: extraAttribute,
  isolating: true,
  draggable: true,
  parseDOM: [{ tag: "aside.related-links", contentElement: contentIn("ul") }],
  toDOM: () => ["aside", { class: "related-links" }, ["ul", 0]],
};

export const relatedLink: NodeSpec = {
  content: "text*",
  marks: "italic language unknownMark",
  attrs: { address: { default: "", validate: "string" }, ...blockAttributes },
  defining: true,
  parseDOM: [
    {
      tag: "aside.related-links li",
      priority: 70,
      getAttrs: (element: ElementLike) => {
        const address = element.getAttribute("data-address") ?? "";
        return { address: isSafeAddress(address) ? address : "" };
      },
    },
  ],
  toDOM: (node) => [
    "li",
    { "data-address": String(node.attrs["address"]), ...directionAttributes(node) },
    0,
  ],
};
