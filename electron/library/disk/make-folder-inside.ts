import type { Stats } from "node:fs";
import { lstat, mkdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { syncFolder } from "./durable-write.ts";
import { errnoFailure, errnoOf } from "./errno-failure.ts";
import { findGone } from "./find-gone.ts";

/**
 * Finds or makes a folder below an open library, step by step and durably. A link on the way is
 * refused, so that nothing is ever written outside the library.
 * @param folder relative, its parts joined by `/`
 * @returns `library-gone` when the library is there no longer: nothing is made where it was
 */
export async function makeFolderInside(
  library: string,
  folder: string,
): Promise<Result<string, Failure>> {
  if (await isPlainFolder(library, folder)) return ok(join(library, folder));
  const gone = await findGone(library);
  return gone === null ? makeFoldersBelow(library, folder) : failed(gone);
}

/** Finds or makes a folder below another, which may be a library that is only being made. */
export async function makeFoldersBelow(
  above: string,
  folder: string,
): Promise<Result<string, Failure>> {
  let path = above;
  try {
    for (const part of folder.split("/")) {
      const parent = path;
      path = join(path, part);
      let stats = await findStats(path);
      if (stats === null) {
        await makeFolder(path);
        await syncFolder(parent);
        stats = await lstat(path);
      }
      if (!stats.isDirectory()) return failed({ code: "not-a-folder", path });
    }
    return ok(path);
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}

/** Whether the folder is there without a link on the way: two questions, as every save comes by here. */
async function isPlainFolder(library: string, folder: string): Promise<boolean> {
  try {
    // With the separator at its end it is a folder or an error.
    const [real, inside] = await Promise.all([
      realpath(library),
      realpath(join(library, folder, sep)),
    ]);
    return inside === join(real, folder);
  } catch (cause) {
    if (errnoOf(cause) !== undefined) return false;
    throw cause;
  }
}

async function findStats(path: string): Promise<Stats | null> {
  try {
    return await lstat(path);
  } catch (cause) {
    // ENOTDIR: a file stands where a folder is looked for, which the walk finds before it comes here.
    if (["ENOENT", "ENOTDIR"].includes(errnoOf(cause) ?? "")) return null;
    throw cause;
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (cause) {
    // Another process was faster.
    if (errnoOf(cause) !== "EEXIST") throw cause;
  }
}
