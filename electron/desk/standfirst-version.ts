import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./project-folder.ts";

/** The version of this Standfirst, from its `package.json`. */
export function standfirstVersion(): string {
  const text = readFileSync(join(projectFolder(), "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
