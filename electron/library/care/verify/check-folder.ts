import type { Dirent } from "node:fs";
import { lstat, rm } from "node:fs/promises";
import { join } from "node:path";
import { ok, type Result } from "#shared/result.ts";
import type { Failure } from "#shared/failures.ts";
import { failed } from "#shared/result.ts";
import { errnoFailure } from "../../disk/errno-failure.ts";
import { parseArrivingName } from "../../sync/parse-conflict-name.ts";
import { readPlainFolder } from "../../disk/read-plain-folder.ts";
import { strayAge } from "../../disk/sweep-temporaries.ts";
import { isTemporaryName } from "../../disk/temporary-name.ts";
import { unreadable, type Found } from "./found.ts";

/** What stands in a folder of the library: the names of plain files, and what is found of the others. */
export type Folder = {
  readonly files: readonly string[];
  readonly found: readonly Found[];
};

/**
 * Looks at the names in a folder: temporary files, files on their way, links.
 * @param folder relative to the library; the empty string for the library itself
 */
export async function checkFolder(library: string, folder: string): Promise<Folder> {
  const path = join(library, folder);
  let entries: readonly Dirent[];
  try {
    entries = await readPlainFolder(path);
  } catch (cause) {
    const failure = errnoFailure(cause, path);
    const found = failure.code === "file-not-found" ? [] : [unreadable(folder, failure)];
    return { files: [], found };
  }
  const files: string[] = [];
  const found: Found[] = [];
  for (const entry of entries) {
    const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isSymbolicLink()) found.push({ kind: "link-left-out", file });
    else if (!entry.isFile()) continue;
    else if (isTemporaryName(entry.name)) found.push(await aboutTemporary(library, file));
    else if (parseArrivingName(entry.name) !== null) found.push({ kind: "not-arrived", file });
    else files.push(entry.name);
  }
  return { files: files.sort(), found };
}

async function aboutTemporary(library: string, file: string): Promise<Found> {
  const path = join(library, file);
  const info = await lstat(path).catch(() => null);
  // Another process may be writing it, or has just finished.
  if (info === null || Date.now() - info.mtimeMs <= strayAge)
    return { kind: "temporary-young", file };
  return { kind: "temporary-old", file, mend: { how: "sweep", run: () => sweep(path) } };
}

async function sweep(path: string): Promise<Result<null, Failure>> {
  try {
    await rm(path, { force: true });
    return ok(null);
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}
