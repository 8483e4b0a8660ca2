import { open, type FileHandle } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure } from "../../library/disk/errno-failure.ts";
import { largestText } from "./decode-text.ts";
import type { ReadFormat } from "./formats.ts";
import type { Input } from "./read-input.ts";
import { readNearby } from "./read-nearby.ts";

/**
 * Reads a file that holds an article.
 * @param name what failures call it: the name the user gave
 * @returns the failures of the disk, and `too-large` before a giant is read into memory
 */
export async function readInputFile(
  path: string,
  name: string,
  format: ReadFormat | undefined,
): Promise<Result<Input, Failure>> {
  try {
    await using handle = await open(path, "r");
    const stats = await handle.stat();
    if (stats.isDirectory()) return failed({ code: "not-a-file", path: name });
    if (stats.size > largestText)
      return failed({ code: "too-large", name, bytes: stats.size, limitBytes: largestText });
    const bytes = stats.isFile() ? await handle.readFile() : await readToLimit(handle);
    return ok({ name: basename(path), bytes, format, readNearby: readNearby(dirname(path)) });
  } catch (cause) {
    const failure = errnoFailure(cause, name);
    // Below a file there is no file.
    return failed(
      failure.code === "not-a-folder" ? { code: "file-not-found", path: name } : failure,
    );
  }
}

/** Reads a pipe or device to its end, or just past the limit: it does not say its size, and may be endless. */
async function readToLimit(handle: FileHandle): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of handle.createReadStream({ autoClose: false, end: largestText }))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
