import type { MarkSpec } from "prosemirror-model";
import { extraAttribute } from "../nodes/block-attributes.ts";
import type { ElementLike } from "../nodes/element-like.ts";

/** Words in another language than the article's, for hyphenation, spelling and screen readers. */
export const language: MarkSpec = {
  attrs: { lang: { validate: "string" }, ...extraAttribute },
  parseDOM: [
    {
      tag: "span[lang]",
      getAttrs: (element: ElementLike) => ({ lang: element.getAttribute("lang") ?? "" }),
    },
  ],
  toDOM: (mark) => ["span", { lang: String(mark.attrs["lang"]) }, 0],
};
