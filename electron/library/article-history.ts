import { link, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#shared/article/article.ts";
import type { Failure } from "#shared/failures.ts";
import { ok, type Result } from "#shared/result.ts";
import { durableWrite, syncFolder } from "./durable-write.ts";
import { errnoOf } from "./errno-failure.ts";
import { makeFolderInside } from "./make-folder-inside.ts";

// Autosave replaces the file every second; this often one of those versions is worth keeping.
const apart = 5 * 60 * 1000;

/**
 * Keeps the version that is about to be replaced, if the last one kept is older than five minutes.
 * It never stands in the way of the save: the newest words matter more than a version of the old.
 * @param bytes the file as it stands, for disks without hard links
 * @param always whatever was kept last; then what cannot be kept is answered, and must not be replaced
 */
export async function keepVersion(options: {
  readonly library: string;
  readonly folder: string;
  readonly article: Article;
  readonly bytes: Buffer;
  readonly now: Date;
  readonly always?: boolean;
}): Promise<Result<void, Failure>> {
  const { library, folder, article, bytes, now } = options;
  const path = join(library, folder, "history");
  const age = now.getTime() - (await lastKept(path));
  // A version from the future, of a clock since put right, holds nothing up.
  if (options.always !== true && age >= 0 && age < apart) return ok(undefined);
  const made = await makeFolderInside(library, `${folder}/history`);
  if (!made.ok) return made;
  const target = join(path, `${compactTime(article.updated)}-${article.revision.id}.json`);
  try {
    // The rename that follows leaves this second name with the old content: no copy, no room needed.
    await link(join(library, folder, "article.json"), target);
    await syncFolder(path);
  } catch (cause) {
    if (errnoOf(cause) !== "EEXIST") return durableWrite(target, bytes);
  }
  return ok(undefined);
}

const versionName = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z-[0-9a-f]+\.json$/;

async function lastKept(path: string): Promise<number> {
  const names = await readdir(path).catch(() => []);
  const times = names.flatMap((name) => {
    const [, year, month, day, hour, minute, second] = versionName.exec(name) ?? [];
    return year === undefined
      ? []
      : [Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)];
  });
  return times.reduce((latest, time) => Math.max(latest, time), Number.NEGATIVE_INFINITY);
}

function compactTime(time: string): string {
  return new Date(time).toISOString().replaceAll(/[-:]/g, "");
}
