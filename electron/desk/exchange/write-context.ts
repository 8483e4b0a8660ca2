import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countArticle } from "#shared/article/statistics.ts";
import type { PageContext, Story } from "#shared/convert/story.ts";
import type { House } from "#shared/house/house.ts";
import { projectFolder } from "../project-folder.ts";
import { pictureFileName } from "./picture-file-name.ts";

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
  return {
    creditFormat: house.credits.format,
    readingMinutes: countArticle(document, article.language, house.rates).readingMinutes,
    fileOf:
      fileOf ??
      ((id) => {
        const file = pictures.get(id)?.file;
        return file === undefined || file === null ? undefined : pictureFileName(file);
      }),
    audience,
    stylesheet: readStylesheet(),
  };
}

const stylesheets = new Map<string, string>();

/** One of our stylesheets: the canvas imports the first, a page for readers carries its text. */
export function readStylesheet(
  name: "html/prose.css" | "print/proof.css" = "html/prose.css",
): string {
  const known = stylesheets.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(projectFolder(), "shared", "convert", ...name.split("/")), "utf8");
  stylesheets.set(name, text);
  return text;
}
