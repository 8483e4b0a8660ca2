import type { Element, Root } from "hast";
import { attribute, classesOf, collapsed, findChild, findElement, textInside } from "./elements.ts";
import type { HtmlReader } from "./html-reader.ts";

export type FurnitureName =
  | "headline"
  | "standfirst"
  | "byline"
  | "kicker"
  | "dateline"
  | "date"
  | "reading-time";

// What newsroom systems call them. Only a whole class, or its last part, counts.
const words: Readonly<Record<FurnitureName, RegExp>> = {
  headline: /(?:^|[-_])headline$/i,
  standfirst: /(?:^|[-_])(?:standfirst|subtitle|dek|deck|subheadline|strapline)$/i,
  byline: /(?:^|[-_])(?:byline|authors?)$/i,
  kicker: /(?:^|[-_])(?:kicker|eyebrow|overline)$/i,
  dateline: /(?:^|[-_])dateline$/i,
  date: /^(?:date|published|dt-published|entry-date)$/i,
  "reading-time": /(?:^|[-_])(?:reading|read)-?time$/i,
};

const properties: Partial<Record<FurnitureName, string>> = {
  headline: "headline",
  standfirst: "alternativeHeadline",
  byline: "author",
  date: "datePublished",
};

const ownTags: Readonly<Record<FurnitureName, string>> = {
  headline: "h1",
  standfirst: "p",
  byline: "p",
  kicker: "p",
  dateline: "p",
  date: "p",
  "reading-time": "p",
};

const longest = 600;

/** Finds a part of the furniture. In our own form it is a child of the article with its one class. */
export function findFurniture(
  reader: HtmlReader,
  article: Element | Root,
  name: FurnitureName,
): Element | undefined {
  if (reader.data !== undefined) return findChild(article, ownTags[name], name);
  if (name === "headline") {
    const first = findElement(article, ({ tagName }) => tagName === "h1");
    if (first !== undefined) return first;
  }
  return findElement(article, (element) => !reader.taken.has(element) && isNamed(element, name));
}

function isNamed(element: Element, name: FurnitureName): boolean {
  if (name === "date" && element.tagName !== "time" && element.tagName !== "p") return false;
  // A box with lists, pictures or pages of text is no line of furniture, whatever it is called.
  if (!/^(?:p|div|span|h[1-6]|address|time|a|header|section)$/.test(element.tagName)) return false;
  const property = attribute(element, "itemProp");
  const isCalled =
    classesOf(element).some((className) => words[name].test(className)) ||
    (property !== undefined && property === properties[name]);
  if (!isCalled) return false;
  const text = collapsed(textInside(element));
  const holdsMore = findElement(element, ({ tagName }) =>
    /^(?:ul|ol|table|img|figure|h1|blockquote)$/.test(tagName),
  );
  return text !== "" && text.length <= longest && holdsMore === undefined;
}
