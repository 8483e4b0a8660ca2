import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { errnoOf } from "./disk/errno-failure.ts";
import { readPlaces } from "./library-identity.ts";

/**
 * Whether the place of a library that this machine knows looks as it does when its disk is unplugged:
 * an empty folder, on which nothing is mounted, or nothing at all where the folder stood in. A new
 * library must not be made there. Somebody who deleted a library leaves neither.
 * @param memory the file in which this machine keeps where its libraries are
 */
export async function isAway(memory: string, path: string): Promise<boolean> {
  if (!Object.values(await readPlaces(memory)).includes(path)) return false;
  const inside = await namesIn(path);
  return inside === null ? (await namesIn(dirname(path))) === null : inside.length === 0;
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (errnoOf(cause) === undefined) throw cause;
    return null;
  }
}
