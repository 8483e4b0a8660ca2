import { statSync } from "node:fs";
import { errnoOf } from "./errno-failure.ts";

/**
 * When a file was changed last and how long it is; the empty string for none. Equal stamps: not
 * read again. Synchronous, as the index's worker asks tens of thousands of times on end; a save asks once.
 */
export function readFileStamp(path: string): string {
  try {
    const info = statSync(path, { throwIfNoEntry: false });
    return info === undefined ? "" : `${info.mtimeMs}:${info.size}`;
  } catch (cause) {
    if (errnoOf(cause) === undefined) throw cause;
    return "";
  }
}
