import type { Element } from "hast";
import { attribute, classesOf, collapsed, findElement, textInside } from "./elements.ts";

/**
 * Finds the element that holds the credit of a picture: by its class, its schema.org property, or
 * as the only `cite` or `small` of the caption.
 */
export function findCreditElement(
  figure: Element,
  caption: Element | undefined,
): Element | undefined {
  return (
    findElement(figure, isNamedCredit) ??
    (caption === undefined
      ? undefined
      : findElement(
          caption,
          (element) => element.tagName === "cite" || element.tagName === "small",
        ))
  );
}

function isNamedCredit(element: Element): boolean {
  if (/^(?:img|figcaption|figure|picture)$/.test(element.tagName)) return false;
  const property = attribute(element, "itemProp") ?? "";
  if (/^(?:creditText|copyrightHolder|copyrightNotice)$/.test(property)) return true;
  return classesOf(element).some((name) => /(?:^|[-_])(?:credits?|photographer)$/i.test(name));
}

/** The credit in such an element, without the word that introduces it and without brackets. */
export function creditIn(element: Element): string {
  return bareCreditText(collapsed(textInside(element)));
}

/** Takes the introducing word and the brackets off a credit. */
export function bareCreditText(text: string): string {
  const inside = /^\[(.*)\]$|^\((.*)\)$/s.exec(text);
  return (inside?.[1] ?? inside?.[2] ?? text)
    .trim()
    .replace(
      /^(?:photograph|photo|picture|image|illustration|credit|صورة|تصوير)(?: credit| by)?\s*:\s*/i,
      "",
    )
    .trim();
}
