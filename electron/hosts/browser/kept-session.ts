import { createHash, randomBytes } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Where the browser host of a library was reached last, and the secret its page holds: a host that
 * died and was started again is found by the page that was left open, at the same address, and what
 * the page journalled in the browser under that address is found by the next page.
 *
 * What that changes: the page's cookie outlives the process. The file is as private as the library
 * (the user's own folder, mode 0600): whoever can read it as this user can read the articles
 * themselves. A host that ends in order with no page left open forgets the secret.
 */
export type KeptSession = { readonly port: number; readonly secret: string };

/** A new secret, of as many bits as can never be guessed. */
export function createSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** The file for a library. A copy of it has its id, and must not share its session. */
export function sessionFileOf(
  folder: string,
  library: { readonly id: string; readonly path: string },
): string {
  const copy = createHash("sha256").update(library.path).digest("hex").slice(0, 8);
  return join(folder, `${library.id}-${copy}.json`);
}

/** Reads what was kept; null for nothing, and for what others could have read or written. */
export function readKeptSession(path: string): KeptSession | null {
  try {
    const { mode, uid } = lstatSync(path);
    const isOurs =
      process.platform === "win32" || (mode === 0o100600 && uid === process.getuid?.());
    if (!isOurs) return null;
    return parseKeptSession(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    // None is usual, and a damaged one is replaced: it costs a new session.
    return null;
  }
}

function parseKeptSession(json: unknown): KeptSession | null {
  if (typeof json !== "object" || json === null) return null;
  const { port, secret }: { port?: unknown; secret?: unknown } = json;
  if (typeof port !== "number" || !Number.isInteger(port) || port < 1024 || port > 65_535)
    return null;
  if (typeof secret !== "string" || !/^[\w-]{43}$/.test(secret)) return null;
  return { port, secret };
}

/** Keeps it for the next run. Where that cannot be, the next run begins a new session. */
export function writeKeptSession(path: string, { port, secret }: KeptSession): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Removed first: writing would leave the mode, and follow the link, of what stands there.
    rmSync(path, { recursive: true, force: true });
    writeFileSync(path, JSON.stringify({ port, secret }), { mode: 0o600, flag: "wx" });
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
  }
}
