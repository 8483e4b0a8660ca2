import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countArticle } from "#shared/article/statistics.ts";
import type { PageContext, Story } from "#shared/convert/story.ts";
import type { House } from "#shared/house/house.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { projectFolder } from "../project-folder.ts";
import { croppedFileName, shownFileName } from "./picture-file-name.ts";

/**
 * What writers need to know of the house and of the files that go along.
 * @param fileOf where a picture's file is to be found; without it, where an export puts it
 */
export function writeContext(
  { article, document, pictures }: Story,
  house: House,
  audience: PageContext["audience"],
  fileOf?: PageContext["fileOf"],
): PageContext {
  const file = (id: string): PictureFile | undefined => pictures.get(id)?.file ?? undefined;
  return {
    creditFormat: house.credits.format,
    readingMinutes: countArticle(document, article.language, house.rates).readingMinutes,
    fileOf:
      fileOf ??
      ((id) => {
        const known = file(id);
        return known === undefined ? undefined : shownFileName(known, audience);
      }),
    ...(fileOf === undefined
      ? {
          croppedFileOf: (id, crop) => {
            const known = file(id);
            return known === undefined ? undefined : croppedFileName(known, crop);
          },
        }
      : {}),
    audience,
    stylesheet: readStylesheet(),
  };
}

let stylesheet: string | undefined;

/** The one stylesheet of articles: the canvas imports it, a page for readers carries its text. */
function readStylesheet(): string {
  stylesheet ??= readFileSync(
    join(projectFolder(), "shared", "convert", "html", "prose.css"),
    "utf8",
  );
  return stylesheet;
}
