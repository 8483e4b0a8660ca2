import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import type { Collision } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/**
 * Finds the pictures beside a text that need another name than their usual one. A file that is there
 * with the same bytes is the same picture and is shared; one with other bytes is a collision like any other.
 * @param files by their usual names, relative to the folder
 * @returns the other names, by the usual ones
 */
export async function namePictures(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  collision: Collision,
): Promise<Result<ReadonlyMap<string, string>, Failure>> {
  const names = new Map<string, string>();
  if (collision === "replace") return ok(names);
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    if (!(await holdsOther(path, bytes))) continue;
    if (collision === "ask") return failed({ code: "file-already-there", path });
    // Under the whole hash: what stands there by that name can only be the same picture.
    const hash = createHash("sha256").update(bytes).digest("hex");
    names.set(name, `${dirname(name)}/${hash}${extname(name)}`);
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
