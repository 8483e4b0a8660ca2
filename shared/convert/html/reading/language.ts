import type { Element, Root } from "hast";
import { directionOf, directionOfLanguage, type Direction } from "../../../text/direction.ts";
import type { ReportCollector } from "../../report.ts";
import { attribute, findElement, textInside } from "./elements.ts";

/** The language and direction of the article, as its elements say them, else as its letters do. */
export function readLanguage(
  page: Root,
  article: Element | Root,
  report: ReportCollector,
): { readonly language: string; readonly direction: Direction } {
  const around = [
    ...(article.type === "element" ? [article] : []),
    ...["body", "html"].flatMap(
      (name) => findElement(page, ({ tagName }) => tagName === name) ?? [],
    ),
  ];
  const said = (name: string): string | undefined =>
    around
      .map((element) => attribute(element, name))
      .find((value) => value !== undefined && value !== "");
  let language = canonical(said("lang") ?? said("xmlLang"));
  if (language === undefined) {
    language = directionOf(textInside(article)) === "rtl" ? "ar" : "en";
    report.add("guessed", "html-language-guessed", language);
  }
  const dir = said("dir")?.toLowerCase();
  return {
    language,
    direction: dir === "ltr" || dir === "rtl" ? dir : directionOfLanguage(language),
  };
}

// Pages say `en_US` too, and a tag that is none would break counting and dates later.
function canonical(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const fixed = tag.trim().replaceAll("_", "-");
  try {
    return Intl.getCanonicalLocales(fixed).length === 1 ? fixed : undefined;
  } catch {
    return undefined;
  }
}
