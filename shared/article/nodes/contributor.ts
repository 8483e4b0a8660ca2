import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

/** A person in the byline. `id` points into the house's people; a name not yet known there has none. */
export const contributor: NodeSpec = {
  inline: true,
  group: "inline",
  atom: true,
  attrs: {
    id: { default: null, validate: "string|null" },
    name: { validate: "string" },
    ...extraAttribute,
  },
  leafText: (node) => String(node.attrs["name"]),
  parseDOM: [
    {
      tag: "span.contributor",
      getAttrs: (element: ElementLike) => ({
        id: element.getAttribute("data-person"),
        name: element.textContent ?? "",
      }),
    },
  ],
  toDOM: (node) => {
    const { id, name } = node.attrs as { id: string | null; name: string };
    return [
      "span",
      { class: "contributor", ...(id === null ? {} : { "data-person": id }) },
      ["bdi", name],
    ];
  },
};
