import { join } from "node:path";
import type { Notice } from "#shared/desk-api/payloads.ts";
import { readArticleFolders } from "../articles/article-folders.ts";
import { readFileStamp } from "../disk/file-stamp.ts";
import {
  readIndexEntry,
  readPictureStamp,
  type IndexedHouse,
  type IndexEntry,
} from "./index-entry.ts";
import type { IndexRows } from "./index-rows.ts";
import { sweepTemporaries } from "../disk/sweep-temporaries.ts";

// Between two slices searches are answered, so a slice is short; opening waits for the first.
const readInSlice = 20;
const lookedAtInSlice = 100;

const originalFolders = Array.from(
  { length: 256 },
  (_, number) => `originals/${number.toString(16).padStart(2, "0")}`,
);

/** What one slice of the work did. */
export type Slice = { readonly changed: boolean; readonly notices: readonly Notice[] };

/**
 * Brings the index up to the files, newest articles first and the trash last, slice by slice: what changed while the
 * library was closed is read again, what vanished is removed. Strays of a crash are swept on the way.
 */
export async function* reconcileIndex(
  library: string,
  house: IndexedHouse,
  rows: IndexRows,
): AsyncGenerator<Slice, void> {
  const known = rows.stamps();
  // A large library is shown as it was the last time until its folders have been read.
  if (known.size > lookedAtInSlice) yield { changed: false, notices: [] };
  const kept = await readArticleFolders(library);
  const thrownAway = await readArticleFolders(library, "trash");
  const folders = [...thrownAway.folders, ...kept.folders];
  const unreadable = [...kept.unreadable, ...thrownAway.unreadable];
  const notices = unreadable.map(({ folder, failure }): Notice => ({
    kind: "article-damaged",
    file: folder,
    failure,
  }));
  const present = new Set(folders.map(({ folder }) => folder));
  // What cannot be looked into has not vanished.
  const gone = unreadable.length > 0 ? [] : [...known.keys()].filter((it) => !present.has(it));
  rows.change([], gone);
  let changed = gone.length > 0;
  let entries: IndexEntry[] = [];
  let lookedAt = 0;
  for (const { folder } of folders.toReversed()) {
    lookedAt += 1;
    sweepTemporaries(join(library, folder));
    sweepTemporaries(join(library, folder, "history"));
    const stamp = readFileStamp(join(library, folder, "article.json"));
    if (stamp === "" || stamp !== known.get(folder)) {
      const entry = await readIndexEntry(library, folder, house);
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
  for (const folder of ["", "house", "open", "pictures", ...originalFolders])
    sweepTemporaries(join(library, folder));
  // A picture's credit and file decide what the checks say of the articles that use it.
  const stale = rows
    .usedPictures()
    .filter(({ picture, stamp }) => readPictureStamp(library, picture) !== stamp)
    .flatMap(({ picture }) => rows.foldersUsing(picture));
  await reindexArticles(library, house, rows, [...new Set(stale)]);
  changed ||= stale.length > 0;
  yield { changed, notices };
}

/** Reads some articles again and writes them together, which costs a tenth of one by one. */
export async function reindexArticles(
  library: string,
  house: IndexedHouse,
  rows: IndexRows,
  folders: readonly string[],
): Promise<void> {
  for (let from = 0; from < folders.length; from += readInSlice) {
    const entries: IndexEntry[] = [];
    const gone: string[] = [];
    for (const folder of folders.slice(from, from + readInSlice)) {
      const entry = await readIndexEntry(library, folder, house);
      if (entry === null) gone.push(folder);
      else entries.push(entry);
    }
    rows.change(entries, gone);
  }
}
