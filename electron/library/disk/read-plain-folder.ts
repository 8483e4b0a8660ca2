import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";

/** What stands in a folder; nothing for a link to one. Throws what the disk answers. */
export async function readPlainFolder(path: string): Promise<readonly Dirent[]> {
  return (await lstat(path)).isDirectory() ? readdir(path, { withFileTypes: true }) : [];
}

/** The names of the plain files in a folder; none where it is missing, or a link. */
export async function listFiles(path: string): Promise<readonly string[]> {
  const entries = await readPlainFolder(path).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
