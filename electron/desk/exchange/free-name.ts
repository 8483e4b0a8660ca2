import { join } from "node:path";
import { isThere } from "./is-there.ts";

/**
 * Finds a name for a new file beside those that are there: `talks.md`, else `talks-2.md` and so on.
 * Nothing is ever overwritten.
 * @param taken names given out in the same run and not yet written
 */
export async function freeName(
  folder: string,
  base: string,
  extension: string,
  taken: Set<string> = new Set(),
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.${extension}` : `${base}-${number}.${extension}`;
    // Compared in lower case: on macOS and Windows `A.md` and `a.md` are one file.
    if (!taken.has(name.toLowerCase()) && !(await isThere(join(folder, name)))) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}
