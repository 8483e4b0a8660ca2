import { pictureUsesIn, textOfField } from "#shared/article/document-queries.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import type { PreviewFacts } from "./headline-preview.tsx";

/** What the previews of headlines show beside them. It follows the text when that has been counted. */
export function usePreviewFacts(
  article: OpenArticle,
  house: string,
  pictureUrl: (file: PictureFile) => string,
): PreviewFacts {
  const envelope = useStored(article.store, ({ open }) => open?.article);
  const pictures = useStored(article.store, ({ open }) => open?.pictures);
  const document = article.document();
  const lead = document === null ? undefined : pictureUsesIn(document)[0];
  const file = lead === undefined ? null : (pictures?.get(lead.picture)?.file ?? null);
  const standfirst = document === null ? "" : textOfField(document, "standfirst");
  return {
    house,
    language: envelope?.language ?? "en",
    webSlug: envelope?.webSlug ?? "",
    description: envelope?.searchDescription ?? envelope?.trailText ?? standfirst,
    picture: file === null ? null : pictureUrl(file),
  };
}
