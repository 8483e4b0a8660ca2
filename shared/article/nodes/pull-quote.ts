import type { NodeSpec } from "prosemirror-model";
import { blockAttributes, directionAttributes, extraAttribute } from "./block-attributes.ts";

/** Words of the article set large, with who said them. */
export const pullQuote: NodeSpec = {
  content: "pullQuoteText attribution",
  group: "block",
  attrs: extraAttribute,
  isolating: true,
  defining: true,
  draggable: true,
  parseDOM: [{ tag: "aside.pull-quote" }],
  toDOM: () => ["aside", { class: "pull-quote" }, 0],
};

export const pullQuoteText: NodeSpec = {
  content: "text*",
  marks: "italic language unknownMark",
  attrs: blockAttributes,
  isolating: true,
  defining: true,
  selectable: false,
  parseDOM: [{ tag: "p.pull-quote-text", priority: 60 }],
  toDOM: (node) => ["p", { class: "pull-quote-text", ...directionAttributes(node) }, 0],
};

export const attribution: NodeSpec = {
  content: "text*",
  marks: "italic language unknownMark",
  attrs: blockAttributes,
  isolating: true,
  defining: true,
  selectable: false,
  parseDOM: [{ tag: "p.attribution", priority: 60 }],
  toDOM: (node) => ["p", { class: "attribution", ...directionAttributes(node) }, 0],
};
