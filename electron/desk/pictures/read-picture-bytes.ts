import { open } from "node:fs/promises";
import type { Failure } from "#shared/failures.ts";
import { largestPictureFile } from "#shared/picture/largest-picture-file.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { measurePicture } from "../../pictures/measure-picture.ts";
import { errnoFailure } from "../../library/disk/errno-failure.ts";

/**
 * Reads a file that is said to be a picture.
 * @param name what failures call it: the name the user gave
 * @returns the failures of the disk, `empty-input`, and `too-large` before a giant is read into memory
 */
export async function readPictureBytes(
  path: string,
  name: string,
): Promise<Result<Uint8Array, Failure>> {
  try {
    await using handle = await open(path, "r");
    const stats = await handle.stat();
    // A pipe or a device may have no end.
    if (!stats.isFile()) return failed({ code: "not-a-file", path: name });
    if (stats.size === 0) return failed({ code: "empty-input", name });
    if (stats.size > largestPictureFile)
      return failed({ code: "too-large", name, bytes: stats.size, limitBytes: largestPictureFile });
    return ok(await handle.readFile());
  } catch (cause) {
    const failure = errnoFailure(cause, name);
    // Below a file there is no file.
    return failed(
      failure.code === "not-a-folder" ? { code: "file-not-found", path: name } : failure,
    );
  }
}

/** The same, for a file that is to be taken in: its kind and size have been looked at. */
export async function readPicture(
  path: string,
  name: string,
): Promise<Result<Uint8Array, Failure>> {
  const bytes = await readPictureBytes(path, name);
  if (!bytes.ok) return bytes;
  const measured = await measurePicture(bytes.value, name);
  return measured.ok ? bytes : measured;
}
