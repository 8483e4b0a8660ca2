import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { errnoOf } from "./errno-failure.ts";
import { isLeftTurn } from "./take-turn.ts";
import { isAbandoned, isTemporaryName } from "./temporary-name.ts";

/**
 * From this age on, in ms, a temporary file is a stray: far longer than a write lasts. Sweeping one under
 * a stalled writer makes its save fail and be tried again; no finished file is ever touched.
 */
export const strayAge = 10 * 60 * 1000;

/**
 * Removes temporary files that a crash left in a folder: only those named as ours, and only those of
 * a process that is gone, or old ones, as another process or machine may be writing. A folder that cannot be read or written is left alone.
 */
export function sweepTemporaries(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!isTemporaryName(name)) continue;
      const path = join(folder, name);
      const isLeft = isAbandoned(name) || isLeftTurn(path);
      if (isLeft || Date.now() - statSync(path).mtimeMs > strayAge) rmSync(path, { force: true });
    }
  } catch (cause) {
    if (errnoOf(cause) === undefined) throw cause;
  }
}
