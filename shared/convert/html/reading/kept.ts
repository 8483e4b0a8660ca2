import type { Element } from "hast";
import type { Attrs, MarkType, NodeType } from "prosemirror-model";
import type { DataBlock } from "../data-block.ts";
import { attribute } from "./elements.ts";

/** What the data block keeps for an element, if it keeps an object for it. */
export function keptFor(
  data: DataBlock | undefined,
  element: Element,
): Readonly<Record<string, unknown>> | undefined {
  const key = attribute(element, "dataKept");
  if (data === undefined || key === undefined || !Object.hasOwn(data.kept, key)) return undefined;
  const kept = data.kept[key];
  return typeof kept === "object" && kept !== null && !Array.isArray(kept)
    ? (kept as Record<string, unknown>)
    : undefined;
}

/**
 * Joins the attributes that an element shows with those the data block keeps for it; what is
 * visible wins. Kept attributes that the type does not know go into `extra`. The document's check
 * judges the values.
 */
export function attributesOf(
  type: NodeType | MarkType,
  visible: Attrs,
  kept: Readonly<Record<string, unknown>> | undefined,
): Attrs {
  if (kept === undefined) return visible;
  const known = type.spec.attrs ?? {};
  const entries = Object.entries(kept);
  const isKnown = ([name]: [string, unknown]): boolean =>
    name !== "extra" && Object.hasOwn(known, name);
  const extra = Object.fromEntries(entries.filter((entry) => !isKnown(entry)));
  return {
    ...Object.fromEntries(entries.filter(isKnown)),
    ...visible,
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}
