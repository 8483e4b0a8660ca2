import { randomBytes } from "node:crypto";
import { link } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createId } from "#shared/text/id.ts";
import { durableWrite, syncFolder } from "../disk/durable-write.ts";
import { errnoFailure, errnoOf } from "../disk/errno-failure.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";
import { readArticleFile } from "../stored/read-article-file.ts";
import { readJsonBytes } from "../disk/read-json-file.ts";
import { listFiles } from "../disk/read-plain-folder.ts";
import { setAside } from "../disk/set-aside.ts";
import { isTemporaryName } from "../disk/temporary-name.ts";
import { toArticleBytes } from "../stored/to-article-bytes.ts";
import { toStoredArticle } from "../stored/to-stored-article.ts";

/** One of the folders that hold an article of the same id. */
export type Twin = { readonly folder: string; readonly updated: string };

/**
 * Makes of an article that is there twice two articles. The other one's text becomes an article of its
 * own under a new id; its versions join those of the one that stays; then its folder is set aside. In
 * this order: whatever dies in between, every text is there, at worst once more.
 * @returns where the other folder is now
 */
export async function keepBothArticles(
  library: string,
  stays: string,
  other: string,
  now: Date,
): Promise<Result<string, Failure>> {
  const [mine, theirs] = [await readIn(library, stays), await readIn(library, other)];
  if (!mine.ok) return mine;
  if (!theirs.ok) return theirs;
  const { article, readOnly } = theirs.value.stored;
  if (readOnly !== null) return failed(readOnly);
  // The same text twice needs no second article.
  if (article.revision.id !== mine.value.stored.article.revision.id) {
    const id = createId(now.getTime(), randomBytes(10));
    const next = toStoredArticle({ ...article, id }, article.revision.id);
    if (!next.ok) return next;
    const folder = other.replace(/--[^-/]+$/u, `--${id.slice(0, 12)}`);
    const made = await makeFolderInside(library, folder);
    if (!made.ok) return made;
    const bytes = toArticleBytes(next.value.article);
    const written = await durableWrite(join(made.value, "article.json"), bytes);
    if (!written.ok) return written;
  }
  const joined = await joinHistories(library, stays, other);
  return joined.ok ? setAside(library, other, now) : joined;
}

async function readIn(library: string, folder: string) {
  const name = `${folder}/article.json`;
  return readArticleFile(join(library, name), name);
}

/** Gives every version in one folder, and what stands beside it, a second name in the other's history. */
async function joinHistories(
  library: string,
  stays: string,
  other: string,
): Promise<Result<null, Failure>> {
  const names = await listFiles(join(library, other, "history"));
  const versions = names.filter((name) => !isTemporaryName(name));
  if (versions.length === 0) return ok(null);
  const history = await makeFolderInside(library, `${stays}/history`);
  if (!history.ok) return history;
  for (const name of versions) {
    const from = join(library, other, "history", name);
    const to = join(history.value, name);
    try {
      await link(from, to);
    } catch (cause) {
      if (errnoOf(cause) === "EEXIST") continue;
      const bytes = await readJsonBytes(from, name);
      if (!bytes.ok) return bytes;
      const written = await durableWrite(to, bytes.value);
      if (!written.ok) return written;
    }
  }
  try {
    await syncFolder(history.value);
    return ok(null);
  } catch (cause) {
    return failed(errnoFailure(cause, history.value));
  }
}
