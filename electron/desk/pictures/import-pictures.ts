import { createHash } from "node:crypto";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import type { Library } from "../../library/library.ts";
import { createPictures } from "../pictures.ts";

/** A picture of the library; `known` when it was there before. */
export type ImportedPicture = { readonly id: string; readonly known: boolean };

/**
 * Makes a function that takes picture files into a library. A file that a picture of it has already is
 * not taken in again, so that a folder can be imported twice.
 */
export async function createPictureImport(
  library: Library,
  now: () => Date,
): Promise<(bytes: Uint8Array, name: string) => Promise<Result<ImportedPicture, Failure>>> {
  const known = new Map<string, string>();
  for (const id of await library.pictures.ids()) {
    const read = await library.pictures.read(id);
    if (read.ok && read.value.file !== null) known.set(read.value.file.sha256, id);
  }
  const pictures = createPictures(library, now);
  return async (bytes, name) => {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const id = known.get(sha256);
    if (id !== undefined) return ok({ id, known: true });
    const added = await pictures.add({ name, bytes });
    if (!added.ok) return added;
    known.set(sha256, added.value.id);
    return ok({ id: added.value.id, known: false });
  };
}
