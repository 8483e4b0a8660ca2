import { basename, join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, type Result } from "#shared/result.ts";
import { readArticleFile, type ArticleFile } from "../stored/read-article-file.ts";

const versionName = /^\d{8}T\d{6}\.\d{3}Z-([0-9a-f]{32})\.json$/;

/** Whether a file in `history` is named as a version. */
export function isVersionName(name: string): boolean {
  return versionName.test(name);
}

/** The revision that a version's name tells; undefined for a name of something else. */
export function findVersionRevision(name: string): string | undefined {
  return versionName.exec(name)?.[1];
}

/**
 * Reads an earlier version of an article. It is whole when its content is that of the revision in its
 * name: one that the disk or a sync program changed is `damaged`, even where it can still be parsed.
 * @param file relative to the library
 */
export async function readVersion(
  library: string,
  file: string,
): Promise<Result<ArticleFile, Failure>> {
  const read = await readArticleFile(join(library, file), file);
  if (!read.ok) return read;
  const revision = findVersionRevision(basename(file));
  const { article, readOnly } = read.value.stored;
  return revision === article.revision.id || readOnly !== null
    ? read
    : failed({ code: "damaged", name: file, where: "revision", expected: revision ?? "a version" });
}
