import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isTemporaryName } from "./temporary-name.ts";

// Far longer than a write lasts. Sweeping one under a stalled writer makes its save fail and be
// tried again; no finished file is ever touched.
const stray = 10 * 60 * 1000;

/**
 * Removes temporary files that a crash left in a folder: only those named as ours, and only old
 * ones, as another process may be writing. A folder that cannot be read or written is left alone.
 */
export async function sweepTemporaries(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isTemporaryName)) {
    const path = join(folder, name);
    const info = await stat(path).catch(() => null);
    if (info !== null && Date.now() - info.mtimeMs > stray)
      await rm(path, { force: true }).catch(() => undefined);
  }
}
