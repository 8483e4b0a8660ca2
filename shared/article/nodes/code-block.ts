import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

export const codeBlock: NodeSpec = {
  content: "text*",
  marks: "unknownMark",
  group: "block flow",
  code: true,
  defining: true,
  attrs: { language: { default: null, validate: "string|null" }, ...extraAttribute },
  parseDOM: [
    {
      tag: "pre",
      preserveWhitespace: "full",
      getAttrs: (element: ElementLike) => ({ language: element.getAttribute("data-language") }),
    },
  ],
  toDOM: (node) => {
    const language: unknown = node.attrs["language"];
    return [
      "pre",
      { dir: "ltr", ...(typeof language === "string" ? { "data-language": language } : {}) },
      ["code", 0],
    ];
  },
};
