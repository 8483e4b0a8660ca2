import type { NodeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

export const bulletList: NodeSpec = {
  content: "listItem+",
  group: "block flow",
  attrs: extraAttribute,
  parseDOM: [{ tag: "ul" }],
  toDOM: () => ["ul", 0],
};

export const orderedList: NodeSpec = {
  content: "listItem+",
  group: "block flow",
  attrs: { start: { default: 1, validate: "number" }, ...extraAttribute },
  parseDOM: [
    {
      tag: "ol",
      getAttrs: (element: ElementLike) => {
        const start = Number(element.getAttribute("start") ?? 1);
        return { start: Number.isInteger(start) ? start : 1 };
      },
    },
  ],
  toDOM: (node) => [
    "ol",
    node.attrs["start"] === 1 ? {} : { start: String(node.attrs["start"]) },
    0,
  ],
};

export const listItem: NodeSpec = {
  content: "flow+",
  attrs: extraAttribute,
  defining: true,
  parseDOM: [{ tag: "li" }],
  toDOM: () => ["li", 0],
};

export const taskList: NodeSpec = {
  content: "taskItem+",
  group: "block flow",
  attrs: extraAttribute,
  parseDOM: [{ tag: "ul.task-list", priority: 60 }],
  toDOM: () => ["ul", { class: "task-list" }, 0],
};

export const taskItem: NodeSpec = {
  content: "flow+",
  attrs: { checked: { default: false, validate: "boolean" }, ...extraAttribute },
  defining: true,
  parseDOM: [
    {
      tag: "ul.task-list > li",
      priority: 60,
      getAttrs: (element: ElementLike) => ({
        checked: element.getAttribute("data-checked") === "true",
      }),
    },
  ],
  toDOM: (node) => ["li", { "data-checked": String(node.attrs["checked"]) }, 0],
};
