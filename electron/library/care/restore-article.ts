import { link } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableWrite, syncFolder } from "../disk/durable-write.ts";
import { errnoFailure } from "../disk/errno-failure.ts";
import { isTaken } from "../disk/is-taken.ts";
import type { WholeText } from "./newest-whole-text.ts";
import { readJsonBytes } from "../disk/read-json-file.ts";
import { copyAside } from "../disk/set-aside.ts";
import { swapFile } from "../disk/swap-file.ts";

/**
 * Puts a whole text in the place of a damaged or missing `article.json`. The damaged bytes are set
 * aside first; if somebody mends or saves the file meanwhile, it stays as they left it.
 * @returns where the damaged bytes are now; null when there were none
 */
export async function restoreArticle(
  library: string,
  folder: string,
  text: WholeText,
  now: Date,
): Promise<Result<string | null, Failure>> {
  const name = `${folder}/article.json`;
  const path = join(library, name);
  const damaged = await readJsonBytes(path, name);
  if (!damaged.ok) {
    if (damaged.failure.code !== "file-not-found") return damaged;
    return putThere(join(library, text.file), path, text.read.bytes);
  }
  const kept = await copyAside(library, name, damaged.value, now);
  if (!kept.ok) return kept;
  const swapped = await swapFile({
    path,
    before: damaged.value,
    after: text.read.bytes,
    changed: () => Promise.resolve({ code: "file-busy", path }),
  });
  return swapped.ok ? kept : swapped;
}

/** Gives the version a second name, which fails where the article has come back meanwhile. */
async function putThere(
  from: string,
  to: string,
  bytes: Uint8Array,
): Promise<Result<null, Failure>> {
  try {
    await link(from, to);
    await syncFolder(dirname(to));
    return ok(null);
  } catch (cause) {
    const failure = errnoFailure(cause, to);
    if (await isTaken(to)) return failed({ code: "file-busy", path: to });
    // Some disks know no second names.
    if (failure.code !== "disk-failed" && failure.code !== "permission-denied")
      return failed(failure);
    const written = await durableWrite(to, bytes);
    return written.ok ? ok(null) : written;
  }
}
