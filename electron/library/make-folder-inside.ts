import { lstat, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { syncFolder } from "./durable-write.ts";
import { errnoFailure, errnoOf } from "./errno-failure.ts";

/**
 * Finds or makes a folder below the library, step by step and durably. A link on the way is
 * refused, so that nothing is ever written outside the library.
 * @param folder relative, its parts joined by `/`
 */
export async function makeFolderInside(
  library: string,
  folder: string,
): Promise<Result<string, Failure>> {
  let path = library;
  try {
    for (const part of folder.split("/")) {
      const parent = path;
      path = join(path, part);
      if (await makeFolder(path)) await syncFolder(parent);
      if (!(await lstat(path)).isDirectory()) return failed({ code: "not-a-folder", path });
    }
    return ok(path);
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}

async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (cause) {
    if (errnoOf(cause) === "EEXIST") return false;
    // A disk that can only be read answers so even where the folder is there already.
    if (await lstat(path).catch(() => null)) return false;
    throw cause;
  }
}
