import type { NodeSpec } from "prosemirror-model";
import { blockAttributes, directionAttributes, readDirection } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

const levels = [1, 2, 3, 4, 5, 6];

/** A crosshead in the body. Levels 2 and 3 are offered; 1 to 6 are kept from imports. */
export const subhead: NodeSpec = {
  content: "inline*",
  group: "block flow",
  attrs: { level: { default: 2, validate: isLevel }, ...blockAttributes },
  defining: true,
  parseDOM: levels.map((level) => ({
    tag: `h${level}`,
    getAttrs: (element: ElementLike) => ({ level, ...readDirection(element) }),
  })),
  toDOM: (node) => [`h${String(node.attrs["level"])}`, directionAttributes(node), 0],
};

function isLevel(value: unknown): void {
  if (typeof value !== "number" || !levels.includes(value))
    throw new RangeError(`Expected a subhead level from 1 to 6, found ${String(value)}`);
}
