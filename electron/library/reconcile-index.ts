import { join } from "node:path";
import type { ReadingPace } from "#shared/article/statistics.ts";
import type { Notice } from "#shared/desk-api/payloads.ts";
import { readArticleFolders } from "./article-folders.ts";
import { readFileStamp } from "./file-stamp.ts";
import { readIndexEntry, readPictureStamp, type IndexEntry } from "./index-entry.ts";
import type { IndexRows } from "./index-rows.ts";
import { sweepTemporaries } from "./sweep-temporaries.ts";

// Between two slices searches are answered, so a slice is short; opening waits for the first.
const readInSlice = 20;
const lookedAtInSlice = 400;

/** What one slice of the work did. */
export type Slice = { readonly changed: boolean; readonly notices: readonly Notice[] };

/**
 * Brings the index up to the files, newest articles first, slice by slice: what changed while the
 * library was closed is read again, what vanished is removed. Strays of a crash are swept on the way.
 */
export async function* reconcileIndex(
  library: string,
  rates: ReadingPace,
  rows: IndexRows,
): AsyncGenerator<Slice, void> {
  const { folders, unreadable } = await readArticleFolders(library);
  const notices = unreadable.map(({ folder, failure }): Notice => ({
    kind: "article-damaged",
    file: folder,
    failure,
  }));
  const known = rows.stamps();
  const present = new Set(folders.map(({ folder }) => folder));
  // What cannot be looked into has not vanished.
  const gone = unreadable.length > 0 ? [] : [...known.keys()].filter((it) => !present.has(it));
  rows.change([], gone);
  let changed = gone.length > 0;
  let entries: IndexEntry[] = [];
  let lookedAt = 0;
  for (const { folder } of folders.toReversed()) {
    lookedAt += 1;
    await sweepTemporaries(join(library, folder));
    const stamp = await readFileStamp(join(library, folder, "article.json"));
    if (stamp === "" || stamp !== known.get(folder)) {
      const entry = await readIndexEntry(library, folder, rates);
      if (entry !== null) entries.push(entry);
      else if (known.has(folder)) rows.change([], [folder]);
    }
    if (entries.length >= readInSlice || lookedAt % lookedAtInSlice === 0) {
      rows.change(entries, []);
      changed ||= entries.length > 0;
      entries = [];
      yield { changed, notices };
    }
  }
  rows.change(entries, []);
  changed ||= entries.length > 0;
  for (const folder of ["", "house", "pictures"]) await sweepTemporaries(join(library, folder));
  const stale = new Set<string>();
  for (const { picture, stamp } of rows.usedPictures())
    if ((await readPictureStamp(library, picture)) !== stamp) stale.add(picture);
  for (const picture of stale) {
    await reindexUsers(library, rates, rows, picture);
    changed = true;
  }
  yield { changed, notices };
}

/** Reads the articles again that use a picture: its credit and file decide what the checks say. */
export async function reindexUsers(
  library: string,
  rates: ReadingPace,
  rows: IndexRows,
  picture: string,
): Promise<void> {
  for (const folder of rows.foldersUsing(picture))
    await reindexArticle(library, rates, rows, folder);
}

/** Reads one article again. */
export async function reindexArticle(
  library: string,
  rates: ReadingPace,
  rows: IndexRows,
  folder: string,
): Promise<void> {
  const entry = await readIndexEntry(library, folder, rates);
  rows.change(entry === null ? [] : [entry], entry === null ? [folder] : []);
}
