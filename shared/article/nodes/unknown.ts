import type { NodeSpec } from "prosemirror-model";

/**
 * A node of a kind this Standfirst does not know, from a newer one or another tool.
 * It is shown as a quiet box, cannot be edited, and travels through load and save unharmed.
 */
export const unknownBlock: NodeSpec = {
  group: "block flow",
  atom: true,
  attrs: { node: { validate: "object" } },
  toDOM: (node) => ["div", { class: "unknown-block" }, unknownType(node.attrs["node"])],
};

export const unknownInline: NodeSpec = {
  inline: true,
  group: "inline",
  atom: true,
  attrs: { node: { validate: "object" } },
  toDOM: (node) => ["span", { class: "unknown-inline" }, unknownType(node.attrs["node"])],
};

function unknownType(node: unknown): string {
  return typeof node === "object" && node !== null && "type" in node ? String(node.type) : "?";
}
