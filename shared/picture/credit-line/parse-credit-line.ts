import { toOneLine } from "../../text/to-one-line.ts";
import { parseParties, type CreditParts } from "./credit-parts.ts";

const kinds =
  /^(photograph|photo|picture|image|illustration|composite|screengrab|graphic|map|AI-generated image|صورة|تصوير|رسم)\s*(?::|\bby\b)\s*/iu;
const labels =
  /^(?:credit\s*(?:\.\.\.|…|:)|image source,|(?:photo|image)\s+credits?\s*:|مصدر الصورة\s*[،,:])\s*/iu;

/**
 * Takes a credit in any house's form apart: the other direction of `writeCreditLine`.
 * `Photograph: X/AFP`, `Credit...X/Reuters`, `Image source, Getty Images`, `(AP Photo/X)`, `REUTERS/X`,
 * `(Photo by X/AFP via Getty Images)`, `(Photo by Kiran RIDLEY / AFP)`, `[Getty]`.
 */
export function parseCreditLine(line: string): CreditParts {
  let text = toOneLine(line);
  const bracketed = /^[[(]\s*(.*?)\s*[\])]$/u.exec(text)?.[1];
  if (bracketed !== undefined) text = bracketed;
  text = text.replace(labels, "");
  const kind = kinds.exec(text);
  const parts = parseParties(kind === null ? text : text.slice(kind[0].length));
  const named = kind?.[1]?.toLowerCase() ?? "";
  const other = /^(?:illustration|composite|screengrab|graphic|map|ai-generated image)$/u.test(
    named,
  );
  return other ? { ...parts, kind: capitalised(named) } : parts;
}

function capitalised(word: string): string {
  return word.startsWith("ai-")
    ? "AI-generated image"
    : word.slice(0, 1).toUpperCase() + word.slice(1);
}
