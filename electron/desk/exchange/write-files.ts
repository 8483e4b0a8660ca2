import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Collision } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableWrite } from "../../library/disk/durable-write.ts";
import { makeFolder } from "../../library/disk/make-folder.ts";
import { freeName } from "./free-name.ts";
import { isThere } from "./is-there.ts";
import { holdsOther } from "./name-pictures.ts";

/**
 * Writes a text and the pictures that go with it into a folder, which is made if it is missing. The
 * pictures go first, so that a text is never there without what it shows.
 * @returns the paths written, the text's first
 */
export async function writeFiles(job: {
  readonly folder: string;
  /** The text's name without its extension. */
  readonly base: string;
  readonly extension: string;
  readonly text: string | Uint8Array;
  /** The pictures by their names beside the text. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly taken?: Set<string>;
  /** Without it, nothing is ever overwritten. */
  readonly collision?: Collision;
  /** Done when all is on the disk but the text's name; a failure calls the text off. */
  readonly beforeText?: () => Promise<Failure | null>;
}): Promise<Result<readonly string[], Failure>> {
  const { folder, collision = "keep-both", beforeText } = job;
  const replaces = collision === "replace";
  const made = makeFolder(folder);
  if (!made.ok) return made;
  const name = replaces || collision === "ask" ? `${job.base}.${job.extension}` : null;
  const path = join(folder, name ?? (await freeName(folder, job.base, job.extension, job.taken)));
  if (collision === "ask" && (await isThere(path)))
    return failed({ code: "file-already-there", path });
  // Known beforehand, so that nothing is signed for a file that cannot come to be.
  if (replaces && (await isFolder(path))) return failed({ code: "not-a-file", path });
  const written: string[] = [];
  for (const [picture, bytes] of job.files) {
    const picturePath = join(folder, picture);
    const pictures = makeFolder(dirname(picturePath));
    if (!pictures.ok) return pictures;
    const isDue = replaces ? await holdsOther(picturePath, bytes) : !(await isThere(picturePath));
    if (isDue || !(await isThere(picturePath))) {
      const kept = await durableWrite(picturePath, bytes);
      if (!kept.ok) return kept;
    }
    written.push(picturePath);
  }
  const data = typeof job.text === "string" ? new TextEncoder().encode(job.text) : job.text;
  const text = await durableWrite(path, data, async () => {
    // Somebody may have taken the name since.
    if (!replaces && (await isThere(path))) return { code: "file-already-there", path };
    return beforeText === undefined ? null : beforeText();
  });
  return text.ok ? ok([path, ...written]) : text;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Not there, or not to be looked at: writing says which.
    return false;
  }
}
