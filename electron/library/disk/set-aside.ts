import { basename, dirname, extname, join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableMove, durableWrite } from "./durable-write.ts";
import { errnoFailure } from "./errno-failure.ts";
import { isTaken } from "./is-taken.ts";
import { makeFolderInside } from "./make-folder-inside.ts";

/**
 * Moves a file or folder of the library to the same place below `set-aside`, with the time before its
 * name. Nothing that a repair takes out of the way is deleted.
 * @param file relative to the library
 * @returns where it is now
 */
export async function setAside(
  library: string,
  file: string,
  now: Date,
): Promise<Result<string, Failure>> {
  const from = join(library, file);
  try {
    const to = await findPlace(library, file, now);
    if (!to.ok) return to;
    await durableMove(from, join(library, to.value));
    return to;
  } catch (cause) {
    return failed(errnoFailure(cause, from));
  }
}

/** Keeps a file's bytes there, and leaves the file where it is. */
export async function copyAside(
  library: string,
  file: string,
  bytes: Uint8Array,
  now: Date,
): Promise<Result<string, Failure>> {
  try {
    const to = await findPlace(library, file, now);
    if (!to.ok) return to;
    const written = await durableWrite(join(library, to.value), bytes);
    return written.ok ? to : written;
  } catch (cause) {
    return failed(errnoFailure(cause, join(library, file)));
  }
}

async function findPlace(
  library: string,
  file: string,
  now: Date,
): Promise<Result<string, Failure>> {
  const folder = dirname(file) === "." ? "set-aside" : `set-aside/${dirname(file)}`;
  const made = await makeFolderInside(library, folder);
  if (!made.ok) return made;
  const time = now.toISOString().replaceAll(/[-:]/g, "");
  const name = basename(file);
  const extension = extname(name);
  for (let number = 1; ; number += 1) {
    const unlike =
      number === 1
        ? name
        : `${name.slice(0, name.length - extension.length)}-${number}${extension}`;
    const place = `${folder}/${time}-${unlike}`;
    if (!(await isTaken(join(library, place)))) return ok(place);
  }
}
