import { spawn } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** A part that is built: what its sources are, and the file that proves it. */
export type BuiltPart = "renderer" | "electron";

const parts: Record<BuiltPart, { sources: readonly string[]; proof: string; build: string[] }> = {
  renderer: {
    sources: ["renderer", "shared", "package-lock.json"],
    proof: "dist/renderer/index.html",
    build: ["build", "-c", "renderer/vite.config.ts"],
  },
  electron: {
    sources: ["electron", "shared", "package-lock.json"],
    proof: "dist/electron/main.js",
    build: ["build", "-c", "electron/vite.config.ts", "--app"],
  },
};

/** Whether a part is built and none of its sources is newer than that. */
export function isBuilt(part: BuiltPart, project: string): boolean {
  const built = changedAt(join(project, parts[part].proof));
  return (
    built !== undefined &&
    parts[part].sources.every((source) => !holdsNewer(join(project, source), built))
  );
}

/**
 * Builds the parts that are missing or older than their sources.
 * @param project the folder of `package.json`; a packed application has no sources and needs no build
 * @param announce is called once, before the first build
 * @returns what the builder said, if a build failed
 */
export async function ensureBuilt(
  wanted: readonly BuiltPart[],
  project: string,
  announce: () => void,
): Promise<string | undefined> {
  const stale = wanted.filter((part) => !isBuilt(part, project));
  if (stale.length > 0) announce();
  for (const part of stale) {
    const said = await build(parts[part].build, project);
    if (said !== undefined) return said;
  }
  return undefined;
}

function build(words: readonly string[], project: string): Promise<string | undefined> {
  const vite = join(project, "node_modules", "vite", "bin", "vite.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, ...words], {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    const keep = (text: Buffer): void => {
      said += text.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code) => resolve(code === 0 ? undefined : said));
  });
}

function holdsNewer(path: string, time: number): boolean {
  const changed = changedAt(path);
  if (changed === undefined) return false;
  // A folder's own time tells that a file was taken away.
  if (changed > time) return true;
  if (!statSync(path).isDirectory()) return false;
  return readdirSync(path).some((name) => holdsNewer(join(path, name), time));
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
