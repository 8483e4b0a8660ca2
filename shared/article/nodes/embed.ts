import type { NodeSpec } from "prosemirror-model";
import { isSafeAddress } from "../marks/safe-address.ts";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

/** Something that lives elsewhere: its address and title, never the provider's HTML. */
export const embed: NodeSpec = {
  group: "block",
  atom: true,
  draggable: true,
  attrs: {
    address: { validate: "string" },
    title: { default: "", validate: "string" },
    ...extraAttribute,
  },
  leafText: (node) => String(node.attrs["title"]),
  parseDOM: [
    {
      tag: "div.embed",
      getAttrs: (element: ElementLike) => {
        const address = element.getAttribute("data-address") ?? "";
        return isSafeAddress(address) && { address, title: element.textContent ?? "" };
      },
    },
  ],
  toDOM: (node) => {
    const { address, title } = node.attrs as { address: string; title: string };
    return ["div", { class: "embed", "data-address": address }, title === "" ? address : title];
  },
};
