import type { Article } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { pictureUsesIn, type PictureUse } from "#shared/article/document-queries.ts";

type Figure = Pick<PictureUse, "place" | "alt" | "crop" | "caption">;

/** The pictures of a stored article without their ids, which differ in every run. */
export function figuresIn(article: Article | undefined): readonly Figure[] {
  if (article === undefined) return [];
  return pictureUsesIn(fromDocumentJson(article.document)).map(({ place, alt, crop, caption }) => ({
    place,
    alt,
    crop,
    caption,
  }));
}
