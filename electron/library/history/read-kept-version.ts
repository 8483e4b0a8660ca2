import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure } from "../disk/errno-failure.ts";
import type { StoredArticle } from "../stored/stored-article.ts";
import { readVersion } from "./read-version.ts";
import { parseVersionName, versionOf } from "./version-name.ts";

/**
 * Reads a version by the name it is listed by. The name is its checksum: it ends in the revision,
 * which is a hash of the content, and begins with the moment of the save, which the hash leaves out.
 * @param folder the article's, relative to the library
 */
export async function readKeptVersion(
  library: string,
  folder: string,
  version: string,
): Promise<Result<StoredArticle, Failure>> {
  if (parseVersionName(version) === null)
    return failed({ code: "invalid-request", where: "version", expected: "the name of a version" });
  const plain = await isPlainHistory(join(library, folder, "history"));
  if (!plain.ok) return plain;
  const name = `${folder}/history/${version}.json`;
  const read = await readVersion(library, name);
  if (!read.ok) return read;
  const { stored } = read.value;
  return stored.readOnly !== null || versionOf(stored.article) === version
    ? ok(stored)
    : failed({ code: "damaged", name, where: "updated", expected: version });
}

/** Whether a folder is there and no link to another: nothing outside the library is read as a version. */
export async function isPlainHistory(path: string): Promise<Result<null, Failure>> {
  try {
    return (await lstat(path)).isDirectory() ? ok(null) : failed({ code: "not-a-folder", path });
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}
