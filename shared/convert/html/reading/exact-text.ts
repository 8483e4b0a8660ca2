import type { Element } from "hast";
import { attribute, textInside } from "./elements.ts";

// What the writer puts there, and nothing else: white space, and characters that HTML cannot hold.
const hidden = /^[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]*$/u;

/**
 * The true text of a `span.exact`. Its `data-text` is believed only when it spells characters that
 * have no form on a page, so that it cannot say other words than the page does.
 */
export function readExactText(span: Element): string {
  const spelled = attribute(span, "dataText");
  if (spelled === undefined) return textInside(span);
  try {
    const text: unknown = JSON.parse(`"${spelled}"`);
    if (typeof text === "string" && hidden.test(text)) return text;
  } catch {
    // Not spelled as the writer spells: the visible text holds.
  }
  return textInside(span);
}
