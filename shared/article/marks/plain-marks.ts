import type { MarkSpec } from "prosemirror-model";
import { extraAttribute } from "../nodes/block-attributes.ts";

export const bold: MarkSpec = {
  attrs: extraAttribute,
  parseDOM: [{ tag: "strong" }, { tag: "b" }],
  toDOM: () => ["strong", 0],
};

export const italic: MarkSpec = {
  attrs: extraAttribute,
  parseDOM: [{ tag: "em" }, { tag: "i" }],
  toDOM: () => ["em", 0],
};

export const strike: MarkSpec = {
  attrs: extraAttribute,
  parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }],
  toDOM: () => ["s", 0],
};

export const superscript: MarkSpec = {
  attrs: extraAttribute,
  excludes: "subscript superscript",
  parseDOM: [{ tag: "sup" }],
  toDOM: () => ["sup", 0],
};

export const subscript: MarkSpec = {
  attrs: extraAttribute,
  excludes: "subscript superscript",
  parseDOM: [{ tag: "sub" }],
  toDOM: () => ["sub", 0],
};

export const code: MarkSpec = {
  attrs: extraAttribute,
  code: true,
  parseDOM: [{ tag: "code" }],
  toDOM: () => ["code", 0],
};
