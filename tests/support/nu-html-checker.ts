import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One message of the checker. */
export type CheckerMessage = {
  readonly type: "error" | "info" | "non-document-error";
  /** `warning` for an info that warns. */
  readonly subType?: string;
  readonly message: string;
  readonly lastLine?: number;
};

/** The checker of the W3C, or why it cannot run here. */
export type NuHtmlChecker =
  | {
      readonly ready: true;
      readonly check: (pages: readonly string[]) => readonly CheckerMessage[];
    }
  | { readonly ready: false; readonly because: string };

const packageName = "vnu-jar";

/**
 * Finds the Nu HTML checker, and fetches it once through npm into the system's folder for temporary
 * files: 30 MB of Java are no dependency of a newsroom's desk.
 */
export function findNuHtmlChecker(): NuHtmlChecker {
  if (spawnSync("java", ["-version"]).status !== 0)
    return { ready: false, because: "there is no Java on this machine" };
  const jar = fetchJar();
  if (jar === undefined)
    return { ready: false, because: "npm could not fetch the Nu HTML checker" };
  return { ready: true, check: (pages) => check(jar, pages) };
}

function fetchJar(): string | undefined {
  const cache = join(tmpdir(), `standfirst-${packageName}`);
  const jar = join(cache, "package/build/dist/vnu.jar");
  if (existsSync(jar)) return jar;
  const folder = mkdtempSync(join(tmpdir(), `${packageName}-`));
  try {
    const options = { cwd: folder, timeout: 120_000, encoding: "utf8" } as const;
    const packed = spawnSync("npm", ["pack", packageName, "--silent"], options);
    const archive = packed.status === 0 ? packed.stdout.trim().split("\n").at(-1) : undefined;
    if (archive === undefined) return undefined;
    if (spawnSync("tar", ["-xzf", archive], options).status !== 0) return undefined;
    mkdirSync(cache, { recursive: true });
    // Two runs may fetch at once: the second finds the folder there, and uses it.
    if (!existsSync(jar)) renameSync(join(folder, "package"), join(cache, "package"));
    return existsSync(jar) ? jar : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// Java starts slowly, so all pages are checked at once.
function check(jar: string, pages: readonly string[]): readonly CheckerMessage[] {
  const folder = mkdtempSync(join(tmpdir(), "standfirst-pages-"));
  try {
    const names = pages.map((page, index) => {
      const name = join(folder, `${String(index)}.html`);
      writeFileSync(name, page);
      return name;
    });
    const { stderr, error } = spawnSync(
      "java",
      ["-jar", jar, "--format", "json", "--exit-zero-always", ...names],
      { encoding: "utf8", timeout: 120_000, maxBuffer: 64 * 1024 * 1024 },
    );
    if (error !== undefined) throw error;
    return (JSON.parse(stderr) as { messages: readonly CheckerMessage[] }).messages;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
