import type { Article } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { pictureUsesIn, type PictureUse } from "#shared/article/document-queries.ts";

/** The pictures of a stored article without their ids, which differ in every run. */
export function figuresIn(article: Article | undefined): readonly Omit<PictureUse, "picture">[] {
  if (article === undefined) return [];
  return pictureUsesIn(fromDocumentJson(article.document)).map(({ picture: _id, ...use }) => use);
}
