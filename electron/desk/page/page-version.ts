import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { standfirstVersion } from "../standfirst-version.ts";

/**
 * Which page a host serves: the version, and a hash of `index.html`, which names every other file of
 * the build by its own hash. A page left open while Standfirst was replaced sees that it is old.
 */
export function pageVersion(rendererFolder: string): string {
  const page = readFileSync(join(rendererFolder, "index.html"));
  return `${standfirstVersion()}-${createHash("sha256").update(page).digest("hex").slice(0, 12)}`;
}
