import type { Node } from "prosemirror-model";
import { pictureUsesIn, textOfField } from "../../../article/document-queries.ts";
import { countArticle } from "../../../article/statistics.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { imageObject, withoutEmpty } from "./image-object.ts";
import { dataJson, rawElement, type Html } from "./markup.ts";

/**
 * Writes the article's facts for search engines: schema.org NewsArticle, with an ImageObject for
 * each picture.
 */
export function writeNewsArticle(writer: HtmlWriter): Html {
  const { article, document } = writer.story;
  const contributors = contributorsIn(document);
  const facts = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: textOfField(document, "headline"),
    alternativeHeadline: writer.context.audience === "desk" ? article.headlines?.search : undefined,
    description: article.trailText ?? textOfField(document, "standfirst"),
    author: contributors.map((name) => ({ "@type": "Person", name })),
    datePublished: article.published,
    dateModified: article.updated,
    inLanguage: article.language,
    articleSection: article.section,
    keywords: article.keywords,
    wordCount: countArticle(document, article.language).words,
    image: imagesOf(writer),
  };
  return rawElement("script", { type: "application/ld+json" }, dataJson(withoutEmpty(facts)));
}

function contributorsIn(document: Node): readonly string[] {
  const byline = document.children.find((child) => child.type.name === "byline");
  return (byline?.children ?? [])
    .filter((child) => child.type.name === "contributor")
    .map((child) => String(child.attrs["name"]));
}

function imagesOf(writer: HtmlWriter): readonly object[] {
  const seen = new Set<string>();
  return pictureUsesIn(writer.story.document).flatMap((use) => {
    const record = writer.story.pictures.get(use.picture);
    if (record === undefined || seen.has(use.picture)) return [];
    seen.add(use.picture);
    return [imageObject(writer, record, use)];
  });
}
