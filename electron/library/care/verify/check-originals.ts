import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure } from "../../disk/errno-failure.ts";
import { readPlainFolder } from "../../disk/read-plain-folder.ts";
import { originalPath } from "../../pictures/original-files.ts";
import type { NamedFiles } from "./check-pictures.ts";
import { checkFolder } from "./check-folder.ts";
import type { Looked, Looking } from "./found.ts";

/** Compares every picture file with the hash it is named after, and looks for those that no record names. */
export async function* checkOriginals({ library }: Looked, named: NamedFiles): Looking {
  for (const { file: original, picture } of named.values()) {
    const file = originalPath(original);
    const hashed = await hashFile(join(library, file));
    if (!hashed.ok)
      yield hashed.failure.code === "file-not-found"
        ? { kind: "original-missing", file, detail: picture }
        : { kind: "unreadable", file, detail: picture, failure: hashed.failure };
    else if (hashed.value !== original.sha256)
      yield { kind: "original-differs", file, detail: picture };
    yield null;
  }
  const entries = await readPlainFolder(join(library, "originals")).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of folders.filter((folder) => /^[0-9a-f]{2}$/u.test(folder)).sort()) {
    const { files, found } = await checkFolder(library, `originals/${name}`);
    yield* found;
    for (const file of files)
      if (/^[0-9a-f]{64}\.[a-z0-9]{2,5}$/u.test(file) && !named.has(file))
        yield { kind: "original-unused", file: `originals/${name}/${file}` };
  }
}

/** The SHA-256 of a file's content, read piece by piece; a link is not followed. */
async function hashFile(path: string): Promise<Result<string, Failure>> {
  try {
    // Windows knows neither flag and gives no number for them.
    const flags: number | undefined = constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(path, constants.O_RDONLY | flags);
    try {
      if (!(await handle.stat()).isFile()) return failed({ code: "not-a-file", path });
      const hash = createHash("sha256");
      await pipeline(handle.createReadStream({ autoClose: false }), hash);
      return ok(hash.digest("hex"));
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return failed(errnoFailure(cause, path));
  }
}
