import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { errnoFailure } from "./errno-failure.ts";

/**
 * Says why the folder of an open library cannot be reached, or null when it can. Where a disk was
 * unplugged an empty folder may stand, in which nothing of the library must be made or missed.
 */
export async function findGone(library: string): Promise<Failure | null> {
  try {
    await lstat(join(library, "library.json"));
    return null;
  } catch (cause) {
    const failure = errnoFailure(cause, library);
    const missing = ["file-not-found", "not-a-folder"].includes(failure.code);
    return missing ? { code: "library-gone", path: library } : failure;
  }
}
