import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

const longest = 60 * 24 * 60 * 60 * 1000;

/** Removes renditions that nobody has looked at for two months. What is needed again is made again. */
export async function sweepRenditions(folder: string, now: number): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile() === true && now - found.mtimeMs > longest)
      await rm(path, { force: true }).catch(() => undefined);
  }
}
