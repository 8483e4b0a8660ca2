import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article } from "#shared/article/article.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { toSlug } from "#shared/text/slug.ts";
import { syncFolder } from "../disk/durable-write.ts";
import { errnoFailure, errnoOf } from "../disk/errno-failure.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";

/**
 * Makes the folder of a new article. Two ids of one millisecond may begin alike: then the name takes
 * all of it.
 * @returns the folder, relative to the library, and the part of the id that is in its name
 */
export async function makeArticleFolder(
  library: string,
  article: Article,
  headline: string,
): Promise<Result<{ folder: string; idPart: string }, Failure>> {
  const slug = toSlug(headline);
  // The day as it is written, without conversion: always four digits and two.
  const month = `articles/${article.created.slice(0, 4)}/${article.created.slice(5, 7)}`;
  const parent = await makeFolderInside(library, month);
  if (!parent.ok) return parent;
  for (const idPart of [article.id.slice(0, 12), article.id]) {
    const folder = `${month}/${slug}--${idPart}`;
    const path = join(library, folder);
    try {
      await mkdir(path);
      await syncFolder(dirname(path));
      return ok({ folder, idPart });
    } catch (cause) {
      if (errnoOf(cause) !== "EEXIST") return failed(errnoFailure(cause, path));
    }
  }
  return failed({ code: "file-busy", path: join(library, month) });
}
