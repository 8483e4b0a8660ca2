import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Story } from "#shared/convert/story.ts";
import type { Collision } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { pictureFileName } from "./picture-file-name.ts";

/**
 * Gives the picture files that go along their names beside a text. A file that is there with the same
 * bytes is the same picture and is shared; one with other bytes is a collision like any other.
 * @returns the names relative to the folder, by picture id
 */
export async function namePictures(
  folder: string,
  { pictures }: Story,
  files: ReadonlyMap<string, Uint8Array>,
  collision: Collision,
): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const names = new Map<string, string>();
  for (const [id, bytes] of files) {
    const file = pictures.get(id)?.file;
    if (file === undefined || file === null) continue;
    const name = pictureFileName(file);
    const path = join(folder, name);
    const isTaken = collision !== "replace" && (await holdsOther(path, bytes));
    if (isTaken && collision === "ask") return failed({ code: "file-already-there", path });
    // Under the whole hash: what stands there by that name can only be the same picture.
    names.set(id, isTaken ? `pictures/${file.sha256}.${file.extension}` : name);
  }
  return ok(names);
}

/** Whether something else than these bytes stands at a path. */
export async function holdsOther(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return !(await readFile(path)).equals(bytes);
  } catch (cause) {
    // What is there and cannot be read is told when it comes to writing.
    return !(cause instanceof Error && "code" in cause && cause.code === "ENOENT");
  }
}
