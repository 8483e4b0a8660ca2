import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the nearest `package.json` above: the same for the sources and what is built of them. */
export function projectFolder(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(folder) === folder) throw new Error("Expected a package.json above the program");
  }
}
