import { lstat } from "node:fs/promises";
import { errnoOf } from "./errno-failure.ts";

/** Whether anything has this name, be it a link to nowhere. Throws what the disk answers else. */
export async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (cause) {
    if (errnoOf(cause) === "ENOENT") return false;
    throw cause;
  }
}
