import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { limitNesting } from "./limit-nesting.ts";

/** Parses a page as a browser does, with nothing in it nested deeper than an article can be. */
export function parsePage(text: string): Root {
  try {
    return fromHtml(limitNesting(text, "browser"));
  } catch (cause) {
    // The stack's end: a page that leads the browser's rules astray. Counted strictly it cannot.
    if (!(cause instanceof RangeError)) throw cause;
    return fromHtml(limitNesting(text, "strict"));
  }
}
