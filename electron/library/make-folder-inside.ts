import type { Stats } from "node:fs";
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
    const parts = folder.split("/");
    // Looked at all at once: they are nearly always there, and every save comes by here.
    const there = await Promise.all(
      parts.map((_, index) => findStats(join(library, ...parts.slice(0, index + 1)))),
    );
    for (const [index, part] of parts.entries()) {
      const parent = path;
      path = join(path, part);
      let stats = there[index] ?? null;
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
