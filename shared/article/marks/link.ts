import type { MarkSpec } from "prosemirror-model";
import { extraAttribute } from "../nodes/block-attributes.ts";
import type { ElementLike } from "../nodes/element-like.ts";
import { isSafeAddress } from "./safe-address.ts";

export const link: MarkSpec = {
  attrs: {
    href: { validate: "string" },
    title: { default: null, validate: "string|null" },
    ...extraAttribute,
  },
  inclusive: false,
  parseDOM: [
    {
      tag: "a[href]",
      getAttrs: (element: ElementLike) => {
        const href = element.getAttribute("href") ?? "";
        return isSafeAddress(href) && { href, title: element.getAttribute("title") };
      },
    },
  ],
  toDOM: (mark) => {
    const { href, title } = mark.attrs as { href: string; title: string | null };
    return [
      "a",
      {
        ...(isSafeAddress(href) ? { href } : {}),
        ...(title === null ? {} : { title }),
        rel: "noopener noreferrer",
      },
      0,
    ];
  },
};
