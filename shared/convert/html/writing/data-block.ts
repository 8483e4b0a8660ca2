import { pictureUsesIn } from "../../../article/document-queries.ts";
import { dataBlockClass, dataBlockForm, visibleFields, type DataBlock } from "../data-block.ts";
import { publicArticleFields, publicPictureFields } from "../public-fields.ts";
import type { HtmlWriter } from "./html-writer.ts";
import { dataJson, rawElement, type Html } from "./markup.ts";

/**
 * Writes what has no visible place. On a page for readers it holds what readers may have, and the
 * report names the rest.
 */
export function writeDataBlock(writer: HtmlWriter, kept: Readonly<Record<string, unknown>>): Html {
  const { article, document, pictures } = writer.story;
  const extra: unknown = document.attrs["extra"];
  const isPublic = writer.context.audience === "public";
  const used = pictureUsesIn(document).map(({ picture }) => picture);
  // A record that no picture shows travels too, but not to readers.
  const carried = new Set(isPublic ? used : [...used, ...pictures.keys()]);
  const data: DataBlock = {
    standfirst: dataBlockForm,
    article: withoutVisible(isPublic ? publicPart(writer, article, publicArticleFields) : article),
    creditFormat: writer.context.creditFormat,
    pictures: [...carried].flatMap((id) => {
      const record = pictures.get(id);
      if (record === undefined) return [];
      return [isPublic ? publicPart(writer, record, publicPictureFields) : record];
    }),
    ...(extra === null || isPublic ? {} : { document: extra as Record<string, unknown> }),
    kept,
  };
  return rawElement("script", { type: "application/json", class: dataBlockClass }, dataJson(data));
}

function withoutVisible(article: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(article).filter(
      ([name, value]) => value === "" || !visibleFields.some((visible) => visible === name),
    ),
  );
}

function publicPart(
  writer: HtmlWriter,
  whole: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> {
  const [open, own] = [{} as Record<string, unknown>, [] as string[]];
  for (const [name, value] of Object.entries(whole))
    if (fields.includes(name)) open[name] = value;
    else if (!unreported.has(name)) own.push(name);
  if (own.length > 0) writer.report.add("dropped", "html-desk-only", own.join(", "));
  return open;
}

// Bookkeeping that every article has and nobody misses on a page.
const unreported = new Set(["id", "revision", "status", "document"]);
