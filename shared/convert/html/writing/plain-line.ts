import { exactText } from "./exact-text.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { text, type Html } from "./markup.ts";

/** Writes a text without marks as a line of its own: a field of the envelope, a name, a label. */
export function plainLine(writer: HtmlWriter, value: string): Html {
  return writer.context.audience === "desk" ? exactText(value, 0, value.length) : text(value);
}
