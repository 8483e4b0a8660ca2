import type { Mark, Node } from "prosemirror-model";
import type { HtmlWriter } from "./html-writer.ts";

/**
 * Sets aside the attributes of a node or mark that its HTML does not show: those of a newer
 * Standfirst, and known ones whose value has no form in HTML.
 * @param shown the names of the attributes that the HTML does show
 * @param more what else is to be known of it
 */
export function keptAttributes(
  writer: HtmlWriter,
  of: Node | Mark,
  shown: readonly string[] = [],
  more: Readonly<Record<string, unknown>> = {},
): { "data-kept"?: string | undefined } {
  const kept: Record<string, unknown> = { ...more };
  for (const [name, spec] of Object.entries(of.type.spec.attrs ?? {})) {
    const value: unknown = of.attrs[name];
    if (name !== "extra" && value !== spec.default && !shown.includes(name)) kept[name] = value;
  }
  Object.assign(kept, of.attrs["extra"]);
  return Object.keys(kept).length === 0 ? {} : { "data-kept": writer.keep(kept) };
}

/**
 * The direction of a line: its own where a person set it, `auto` where its letters run against the
 * article, else none.
 */
export function directionAttribute(
  writer: HtmlWriter,
  node: Node,
  textDirection: string | undefined,
): { dir?: string } {
  const dir: unknown = node.attrs["dir"];
  if (dir === "ltr" || dir === "rtl") return { dir };
  return textDirection === undefined || textDirection === writer.direction ? {} : { dir: "auto" };
}
