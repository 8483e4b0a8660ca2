import type { Html } from "mdast";

/** A piece of Markdown that is written as it stands, without escapes. */
export function raw(value: string): Html {
  return { type: "html", value };
}
