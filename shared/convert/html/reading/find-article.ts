import type { Element, Root } from "hast";
import type { ReportCollector } from "../../report.ts";
import { collapsed, findElement, textInside } from "./elements.ts";

/**
 * Finds what of a foreign page is the article: its only `article`, or the one with most of the
 * text, else `main`, else `body`. The report says which text stays behind.
 */
export function findArticle(page: Root, report: ReportCollector): Element | Root {
  const body = findElement(page, ({ tagName }) => tagName === "body") ?? page;
  const main = findElement(body, ({ tagName }) => tagName === "main") ?? body;
  const articles = outermostArticles(main);
  const lengths = new Map(articles.map((article) => [article, length(article)]));
  const longest = articles.toSorted(
    (one, other) => (lengths.get(other) ?? 0) - (lengths.get(one) ?? 0),
  )[0];
  const chosen =
    longest !== undefined && (articles.length === 1 || length(longest) * 2 > length(main))
      ? longest
      : main;
  if (chosen !== body) reportOutside(body, chosen, report);
  return chosen;
}

function outermostArticles(within: Root | Element): readonly Element[] {
  return within.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "article" ? [child] : outermostArticles(child);
  });
}

function contains(outer: Element, inner: Element): boolean {
  return findElement(outer, (element) => element === inner) !== undefined;
}

function length(node: Element | Root): number {
  return collapsed(textInside(node)).length;
}

function reportOutside(
  within: Element | Root,
  chosen: Element | Root,
  report: ReportCollector,
): void {
  for (const child of within.children) {
    if (child === chosen) continue;
    if (child.type === "element" && chosen.type === "element" && contains(child, chosen)) {
      reportOutside(child, chosen, report);
      continue;
    }
    const text = child.type === "comment" ? "" : collapsed(textInside(child));
    if (text !== "") report.add("dropped", "html-outside-article", text);
  }
}
