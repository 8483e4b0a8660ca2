import { createHash } from "node:crypto";
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import { isWholePicture } from "../../pictures/is-whole-picture.ts";
import { measurePicture } from "../../pictures/measure-picture.ts";
import { durableWrite } from "../disk/durable-write.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";

/** Where a kept picture file is, relative to the library. */
export function originalPath({
  sha256,
  extension,
}: Pick<PictureFile, "sha256" | "extension">): string {
  return `originals/${sha256.slice(0, 2)}/${sha256}.${extension}`;
}

/**
 * Keeps a picture file under the hash of its content. The same content is kept once and never
 * written again.
 */
export async function keepOriginal(
  library: string,
  bytes: Uint8Array,
  name: string,
): Promise<Result<PictureFile, Failure>> {
  const measured = await measurePicture(bytes, name);
  if (!measured.ok) return measured;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { extension, width, height } = measured.value;
  const isWhole = await isWholePicture(bytes);
  const file: PictureFile = {
    sha256,
    extension,
    width,
    height,
    ...(isWhole ? {} : { incomplete: true }),
  };
  const folder = await makeFolderInside(library, `originals/${sha256.slice(0, 2)}`);
  if (!folder.ok) return folder;
  const path = join(library, originalPath(file));
  const present = await lstat(path).catch(() => null);
  // Another size under this hash is a file that something cut short: whole bytes mend it.
  if (present?.isFile() === true && present.size === bytes.byteLength) return ok(file);
  const written = await durableWrite(path, bytes);
  return written.ok ? ok(file) : written;
}
