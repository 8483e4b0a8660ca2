import { dirname, join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableMove, renamePatiently, syncFolder } from "../disk/durable-write.ts";
import { errnoFailure, errnoOf } from "../disk/errno-failure.ts";
import { isTaken } from "../disk/is-taken.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";

/**
 * Moves an article's folder between `articles` and `trash`, year and month kept, in one rename: it is
 * in one place or the other, whole, whatever dies. Where its name is taken, it gets a number.
 * @param folder relative to the library, such as `articles/2026/11/talks--01k9x2m4qf7t`
 * @returns where it is now
 */
export async function moveArticleFolder(
  library: string,
  folder: string,
  top: "articles" | "trash",
): Promise<Result<string, Failure>> {
  const [, year, month, name = ""] = folder.split("/");
  const parent = `${top}/${year}/${month}`;
  const made = await makeFolderInside(library, parent);
  if (!made.ok) return made;
  const from = join(library, folder);
  try {
    for (let number = 1; ; number += 1) {
      const free = `${parent}/${numbered(name, number)}`;
      const to = join(library, free);
      if (await isTaken(to)) continue;
      try {
        await durableMove(from, to);
      } catch (cause) {
        if (["EEXIST", "ENOTEMPTY"].includes(errnoOf(cause) ?? "")) continue;
        throw cause;
      }
      return ok(free);
    }
  } catch (cause) {
    return failed(errnoFailure(cause, from));
  }
}

/**
 * Names a folder after the id of the article in it, so that it is found by it.
 * @returns where it is now; `file-already-there` when the article has its folder already
 */
export async function renameArticleFolder(
  library: string,
  folder: string,
  id: string,
): Promise<Result<string, Failure>> {
  const named = folder.replace(/--[^-/]+$/u, `--${id.slice(0, 12)}`);
  const [from, to] = [join(library, folder), join(library, named)];
  const made = await makeFolderInside(library, dirname(folder));
  if (!made.ok) return made;
  try {
    if (await isTaken(to)) return failed({ code: "file-already-there", path: to });
    await renamePatiently(from, to);
    await syncFolder(dirname(to));
    return ok(named);
  } catch (cause) {
    return failed(errnoFailure(cause, from));
  }
}

/** The id stays at the end, where it is looked for. */
function numbered(name: string, number: number): string {
  return number === 1 ? name : name.replace(/--([^-]+)$/u, `-${number}--$1`);
}
