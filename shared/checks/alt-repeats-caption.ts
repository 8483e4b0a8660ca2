import { findInUses } from "./find-in-uses.ts";

/** Alt text that says the caption again tells somebody who hears both nothing. */
export const altRepeatsCaption = findInUses("alt-repeats-caption", "advice", ({ alt, caption }) => {
  const said = inOneLine(alt ?? "");
  return said !== "" && said === inOneLine(caption) ? {} : null;
});

function inOneLine(text: string): string {
  return text
    .replace(/[\s.]+/gu, " ")
    .trim()
    .toLowerCase();
}
