import type { Node } from "prosemirror-model";
import { pictureUsesIn, textOfField } from "../../../article/document-queries.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { countArticle } from "../../../article/statistics.ts";
import { writeCreditLine } from "../../../picture/credit-line/write-credit-line.ts";
import type { UnsavedPicture } from "../../../picture/picture.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { dataJson, rawElement, type Html } from "./markup.ts";

/**
 * Writes the article's facts for search engines: schema.org NewsArticle, with an ImageObject for
 * each picture, whose terms are those of Google's image metadata (creator, creditText,
 * copyrightNotice, license, acquireLicensePage).
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
  return pictureUsesIn(writer.story.document).flatMap(({ picture, crop, caption }) => {
    const record = writer.story.pictures.get(picture);
    if (record === undefined || seen.has(picture)) return [];
    seen.add(picture);
    const cropped = crop === null ? undefined : writer.context.croppedFileOf?.(picture, crop);
    const file = cropped ?? writer.context.fileOf(picture);
    return imageObject(record, file ?? safe(record.address), caption);
  });
}

function imageObject(
  record: UnsavedPicture,
  contentUrl: string | undefined,
  caption: string,
): object {
  return withoutEmpty({
    "@type": "ImageObject",
    contentUrl,
    caption,
    creator: (record.creators ?? []).map(({ name }) => ({ "@type": "Person", name })),
    creditText: writeCreditLine(record),
    copyrightNotice: record.copyrightNotice,
    license: safe(record.webStatement),
    acquireLicensePage: safe(record.licensor?.url),
  });
}

function safe(address: string | undefined): string | undefined {
  return address !== undefined && isSafeAddress(address) ? address : undefined;
}

function withoutEmpty(facts: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) =>
        value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
