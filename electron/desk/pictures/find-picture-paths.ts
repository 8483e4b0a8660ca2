import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure } from "../../library/disk/errno-failure.ts";

/** HEIC among them, so that it is refused with a word and not passed over. */
const pictureName = /\.(?:jpe?g|jpe|png|gif|webp|avif|tiff?|hei[cf])$/iu;

/**
 * Finds the picture files that a name stands for: the file itself, or all in a folder and below it that
 * are called like pictures, hidden ones left aside.
 * @param name as the user gave it; the names found begin with it
 */
export async function findPicturePaths(
  path: string,
  name: string,
): Promise<Result<readonly string[], Failure>> {
  try {
    if (!(await stat(path)).isDirectory()) return ok([name]);
    const entries = await readdir(path, { recursive: true });
    const names = entries.filter(
      (entry) => pictureName.test(entry) && !/(?:^|[/\\])\./u.test(entry),
    );
    return ok(names.sort().map((entry) => join(name, entry)));
  } catch (cause) {
    return failed(errnoFailure(cause, name));
  }
}
