import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Finds Electron's program if it is on the disk. The package is never imported to find out: since
 * version 42 that starts a download.
 * @param project the folder of `package.json`
 */
export function findElectron(project: string): string | undefined {
  const folder = join(project, "node_modules", "electron");
  const pathFile = join(folder, "path.txt");
  if (!existsSync(pathFile)) return undefined;
  const program = join(folder, "dist", readFileSync(pathFile, "utf8"));
  return existsSync(program) ? program : undefined;
}
