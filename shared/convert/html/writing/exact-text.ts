import { element, join, text, type Html } from "./markup.ts";

const kinds = {
  // White space that a browser would collapse, and characters that HTML cannot hold.
  flowing: /[ \p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/gu,
  // Within `pre` spaces, tabs and line feeds stand as they are.
  verbatim: /(?:(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}])+/gu,
} as const;

/**
 * Writes a stretch of a line so that the reader gives back every character of it. What HTML would
 * collapse or refuse goes into a `span.exact`, with its true text in `data-text`.
 * @param line the whole line, to see where white space stands at an end or beside other
 */
export function exactText(
  line: string,
  from: number,
  to: number,
  kind: keyof typeof kinds = "flowing",
): Html {
  const parts: Html[] = [];
  let written = from;
  for (const match of line.slice(from, to).matchAll(kinds[kind])) {
    const start = from + match.index;
    if (match[0] === " " && isPlainSpace(line, start)) continue;
    parts.push(text(line.slice(written, start)));
    parts.push(element("span", { class: "exact", "data-text": spell(match[0]) }, text(match[0])));
    written = start + match[0].length;
  }
  parts.push(text(line.slice(written, to)));
  return join(parts);
}

/** Spells every character by its number, since an attribute can hold no more than text can. */
function spell(characters: string): string {
  return Array.from({ length: characters.length }, (_, index) => {
    const unit = characters.charCodeAt(index);
    return unit === 0x20 ? " " : `\\u${unit.toString(16).padStart(4, "0")}`;
  }).join("");
}

function isPlainSpace(line: string, index: number): boolean {
  return (
    index > 0 && index < line.length - 1 && !isSpace(line, index - 1) && !isSpace(line, index + 1)
  );
}

function isSpace(line: string, index: number): boolean {
  return /[\t\n\f\r ]/.test(line.charAt(index));
}
