import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";
import { contentIn, type ElementLike } from "./element-like.ts";

/** The notes at the article's end, in reach of find, checks and undo like all other copy. */
export const footnotes: NodeSpec = {
  content: "footnote+",
  attrs: extraAttribute,
  isolating: true,
  parseDOM: [{ tag: "section.footnotes", contentElement: contentIn("ol") }],
  toDOM: () => ["section", { class: "footnotes" }, ["ol", 0]],
};

/** One note. `label` joins it to its references. */
export const footnote: NodeSpec = {
  content: "flow+",
  attrs: { label: { default: "", validate: "string" }, ...extraAttribute },
  isolating: true,
  defining: true,
  parseDOM: [
    {
      tag: "section.footnotes > ol > li",
      priority: 70,
      getAttrs: (element: ElementLike) => ({ label: element.getAttribute("data-label") ?? "" }),
    },
  ],
  toDOM: (node) => ["li", { "data-label": String(node.attrs["label"]) }, 0],
};

/** The mark in the copy that points to a note. */
export const footnoteReference: NodeSpec = {
  inline: true,
  group: "inline",
  atom: true,
  attrs: { label: { validate: "string" }, ...extraAttribute },
  parseDOM: [
    {
      tag: "sup.footnote-reference",
      priority: 60,
      getAttrs: (element: ElementLike) => ({ label: element.textContent ?? "" }),
    },
  ],
  toDOM: (node) => ["sup", { class: "footnote-reference" }, String(node.attrs["label"])],
};
