import type { AttributeSpec, Node } from "prosemirror-model";
import type { ElementLike } from "./element-like.ts";

function isDirection(value: unknown): void {
  if (value !== null && value !== "ltr" && value !== "rtl")
    throw new RangeError("Expected ltr or rtl as a direction");
}

function isExtra(value: unknown): void {
  if (value !== null && typeof value !== "object")
    throw new RangeError("Expected extra attributes as an object");
}

/** Attributes that a newer Standfirst gave this node and this one does not know: carried, never shown. */
export const extraAttribute: Record<"extra", AttributeSpec> = {
  extra: { default: null, validate: isExtra },
};

/** What every block of text carries: a direction, stored only when a person overrode it. */
export const blockAttributes: Record<"dir" | "extra", AttributeSpec> = {
  dir: { default: null, validate: isDirection },
  ...extraAttribute,
};

/** Reads `dir` from an element that is pasted or imported. */
export function readDirection(element: ElementLike): { dir: "ltr" | "rtl" | null } {
  const dir = element.getAttribute("dir");
  return { dir: dir === "ltr" || dir === "rtl" ? dir : null };
}

/** The DOM attributes of a block: its own direction, else the browser's reading of its text. */
export function directionAttributes(node: Node): { dir: string } {
  const dir: unknown = node.attrs["dir"];
  return { dir: typeof dir === "string" ? dir : "auto" };
}
