import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure, errnoOf } from "./errno-failure.ts";
import { createTemporaryName } from "./temporary-name.ts";

/**
 * Replaces a file so that at every moment, through crash, full disk and power cut, either the old
 * or the new one is there whole. Success means that it is on the disk.
 * `filehandle.writeFile` writes until all bytes are written; a bare `write` may stop short in silence.
 * @param refuse asked when all is written and only the rename is left; a failure calls it off
 */
export async function durableWrite(
  path: string,
  data: string | Uint8Array,
  refuse: () => Promise<Failure | null> = () => Promise.resolve(null),
): Promise<Result<void, Failure>> {
  const temporary = join(dirname(path), createTemporaryName(basename(path)));
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const refusal = await refuse();
    if (refusal !== null) {
      await rm(temporary, { force: true });
      return failed(refusal);
    }
    await renamePatiently(temporary, path);
    await syncFolder(dirname(path));
    return ok(undefined);
  } catch (cause) {
    // What cannot be removed now is swept when the library opens.
    await rm(temporary, { force: true }).catch(() => undefined);
    return failed(errnoFailure(cause, path));
  }
}

/** Makes a folder's own entries durable: without it a power cut can undo a rename that was answered. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    // Some network and FUSE folders cannot be synced, and some may be written but not read.
    const unable = ["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EACCES", "EPERM", "EISDIR"];
    if (!unable.includes(errnoOf(cause) ?? "")) throw cause;
  }
}

/**
 * Moves a file or folder so that a power cut loses it at neither place. The new name first: between
 * the two it may show twice, but never not at all.
 */
export async function durableMove(from: string, to: string): Promise<void> {
  await renamePatiently(from, to);
  await syncFolder(dirname(to));
  await syncFolder(dirname(from));
}

/** Renames, and waits where a virus scanner on Windows holds a new file for moments, as Actual Budget does. */
export async function renamePatiently(from: string, to: string): Promise<void> {
  for (let milliseconds = 10; ; milliseconds *= 2) {
    try {
      await rename(from, to);
      return;
    } catch (cause) {
      const passing = ["EPERM", "EBUSY", "EACCES"].includes(errnoOf(cause) ?? "");
      if (process.platform !== "win32" || !passing || milliseconds > 1000) throw cause;
      await wait(milliseconds);
    }
  }
}
