import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure } from "./errno-failure.ts";
import type { StoredArticle } from "./library.ts";
import { parseArticleBytes } from "./read-article-file.ts";
import { parseJsonBytes, readJsonBytes } from "./read-json-file.ts";
import { revisionOf } from "./revision.ts";
import { parseVersionName, toVersionName } from "./version-name.ts";

/**
 * Reads an earlier version. Its name is its checksum: it ends in the revision, which is a hash of
 * the content, and begins with the moment of the save. What does not agree with it is `damaged`.
 * @param folder the article's, relative to the library
 */
export async function readVersion(
  library: string,
  folder: string,
  version: string,
): Promise<Result<StoredArticle, Failure>> {
  const parsed = parseVersionName(version);
  if (parsed === null)
    return failed({ code: "invalid-request", where: "version", expected: "the name of a version" });
  const name = `${folder}/history/${version}.json`;
  const there = await isPlainHistory(join(library, folder, "history"));
  if (!there.ok) return there;
  const bytes = await readJsonBytes(join(library, name), name);
  if (!bytes.ok) return bytes;
  const file = parseJsonBytes(bytes.value, name);
  if (!file.ok) return file;
  const { json } = file.value;
  const damaged = failed({ code: "damaged" as const, name, where: "checksum", expected: version });
  // As it was written, not as a later format reads it.
  if (typeof json !== "object" || json === null || revisionOf(json) !== parsed.revision)
    return damaged;
  const read = parseArticleBytes(bytes.value, name);
  if (!read.ok) return read;
  const { stored } = read.value;
  const { updated } = stored.article;
  const revision = { id: parsed.revision };
  return toVersionName({ updated, revision }) === version ? ok(stored) : damaged;
}

/** Whether a folder is there and no link to another: nothing outside the library is read as a version. */
export async function isPlainHistory(path: string): Promise<Result<null, Failure>> {
  try {
    return (await lstat(path)).isDirectory() ? ok(null) : failed({ code: "not-a-folder", path });
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}
