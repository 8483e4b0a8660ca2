import { deepest } from "../../../article/parse-document.ts";
import type { HtmlReader, Place } from "./html-reader.ts";

/**
 * Whether a box with so many levels before its blocks still fits into a document that can be
 * stored; the deepest block, a figure, needs two levels more for its caption and text.
 */
export function fits(reader: HtmlReader, place: Place, levels: number): boolean {
  if (place.depth + levels + 2 <= deepest) return true;
  reader.report.add("changed", "html-flattened");
  return false;
}
