import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { renamePatiently, syncFolder } from "../disk/durable-write.ts";
import { errnoFailure } from "../disk/errno-failure.ts";
import { isTaken } from "../disk/is-taken.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";
import { parseConflictName } from "./parse-conflict-name.ts";
import { readArticleFile, type ArticleFile } from "../stored/read-article-file.ts";
import { listFiles } from "../disk/read-plain-folder.ts";
import { findVersionRevision } from "../history/read-version.ts";
import { setAside } from "../disk/set-aside.ts";
import { toVersionName } from "../history/to-version-name.ts";
import { writeLabel } from "../history/version-labels.ts";
import { versionOf } from "../history/version-name.ts";

/** A copy of an article that a sync program laid beside it. */
export type ConflictCopy = {
  /** Relative to the library. */
  readonly file: string;
  /** What the program said of it in its name. */
  readonly said: string;
  readonly read: Result<ArticleFile, Failure>;
};

/** The copies beside an article, by name. */
export async function findConflictCopies(
  library: string,
  folder: string,
): Promise<readonly ConflictCopy[]> {
  const copies: ConflictCopy[] = [];
  for (const name of await listFiles(join(library, folder))) {
    const said = parseConflictName(name, "article.json");
    if (said === null) continue;
    const file = `${folder}/${name}`;
    copies.push({ file, said, read: await readArticleFile(join(library, file), file) });
  }
  return copies.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** The revisions that an article has or had, as far as its history goes. */
export async function knownRevisions(
  library: string,
  folder: string,
): Promise<ReadonlySet<string>> {
  const names = await listFiles(join(library, folder, "history"));
  const known = new Set(names.flatMap((name) => findVersionRevision(name) ?? []));
  const name = `${folder}/article.json`;
  const current = await readArticleFile(join(library, name), name);
  if (current.ok) known.add(current.value.stored.article.revision.id);
  return known;
}

/**
 * Moves a copy into the article's history, where it is a version like any other.
 * @returns where it is now; set aside when the history has that version already
 */
export async function moveIntoHistory(
  library: string,
  folder: string,
  { file, read }: ConflictCopy,
  now: Date,
): Promise<Result<string, Failure>> {
  if (!read.ok) return setAside(library, file, now);
  const version = `${folder}/history/${toVersionName(read.value.stored.article)}`;
  const made = await makeFolderInside(library, `${folder}/history`);
  if (!made.ok) return made;
  try {
    if (await isTaken(join(library, version))) return await setAside(library, file, now);
    await renamePatiently(join(library, file), join(library, version));
    await syncFolder(made.value);
    await syncFolder(join(library, folder));
    // A text that met another: its label keeps it from being thinned.
    const label = { kind: "before-choice", at: now.toISOString(), by: null } as const;
    const labelled = await writeLabel(made.value, versionOf(read.value.stored.article), label);
    return labelled.ok ? ok(version) : labelled;
  } catch (cause) {
    return failed(errnoFailure(cause, join(library, file)));
  }
}
