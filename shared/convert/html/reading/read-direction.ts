import type { Element } from "hast";
import type { Direction } from "../../../text/direction.ts";
import { directionOf } from "../../../text/direction.ts";
import { attribute, textInside } from "./elements.ts";
import type { HtmlReader } from "./html-reader.ts";

/**
 * The direction that a person gave a block. In foreign HTML `dir` counts only where it says
 * something else than the letters do: most pages write it everywhere.
 */
export function readDirection(
  reader: HtmlReader,
  element: Element | undefined,
): { dir?: Direction } {
  if (element === undefined) return {};
  const dir = attribute(element, "dir")?.toLowerCase();
  if (dir !== "ltr" && dir !== "rtl") return {};
  if (reader.data !== undefined) return { dir };
  return dir === (directionOf(textInside(element)) ?? reader.direction) ? {} : { dir };
}
