import { readFileSync } from "node:fs";
import { join } from "node:path";
import { countArticle } from "#shared/article/statistics.ts";
import type { PageContext, Story } from "#shared/convert/story.ts";
import { creditStyleOf } from "#shared/house/credit-style.ts";
import type { House } from "#shared/house/house.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { projectFolder } from "../project-folder.ts";
import { croppedFileName, shownFileName } from "./picture-file-name.ts";

/** Where the files of pictures are to be found, when not where an export usually puts them. */
export type PictureNames = {
  /** The whole picture's, by its id. */
  readonly fileOf?: PageContext["fileOf"];
  /** The same for the part that a crop shows; where pictures have names of their own and no parts, nothing. */
  readonly croppedFileOf?: PageContext["croppedFileOf"];
  /** Another name for one of the usual ones. */
  readonly rename?: (name: string) => string;
};

/** What writers need to know of the house and of the files that go along. */
export function writeContext(
  { article, document, pictures }: Story,
  house: House,
  audience: PageContext["audience"],
  { fileOf, croppedFileOf, rename = (name) => name }: PictureNames = {},
): PageContext {
  const named = (id: string, name: (file: PictureFile) => string): string | undefined => {
    const file = pictures.get(id)?.file ?? null;
    return file === null ? undefined : rename(name(file));
  };
  return {
    ...creditStyleOf(house.credits, article.language),
    readingMinutes: countArticle(document, article.language, house.rates).readingMinutes,
    fileOf: fileOf ?? ((id) => named(id, (file) => shownFileName(file, audience))),
    ...(croppedFileOf === undefined ? {} : { croppedFileOf }),
    ...(fileOf === undefined
      ? { croppedFileOf: (id, crop) => named(id, (file) => croppedFileName(file, crop)) }
      : {}),
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
