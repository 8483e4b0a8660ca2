import { readIndexEntry, type IndexedHouse } from "./index-entry.ts";
import type { IndexRows } from "./index-rows.ts";
import { reindexArticles } from "./reconcile-index.ts";

/**
 * Of some folders, those whose row in the index is not what their files say. What was changed since its
 * row was written is taken in, as on every opening: that is no fault of the index.
 */
export async function findMisfits(
  library: string,
  house: IndexedHouse,
  rows: IndexRows,
  folders: readonly string[],
): Promise<readonly string[]> {
  const misfits: string[] = [];
  for (const folder of folders) {
    const entry = await readIndexEntry(library, folder, house);
    if (entry === null) continue;
    const compared = rows.compare(entry);
    if (compared === "stale") await reindexArticles(library, house, rows, [folder]);
    else if (compared === "differs") misfits.push(folder);
  }
  return misfits;
}
