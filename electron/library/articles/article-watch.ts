import { watch, type FSWatcher } from "node:fs";
import { join } from "node:path";
import { readFileStamp } from "../disk/file-stamp.ts";
import { parseConflictName } from "../sync/parse-conflict-name.ts";

// The open article of each of a few windows.
const followed = 4;
// A program that saves writes, renames and syncs; it is one change.
const pause = 150;

/** Notices when another program changes the file of an article. */
export type ArticleWatch = {
  readonly follow: (id: string, folder: string) => void;
  /** Says that what is there now was written by ourselves, and is no news. */
  readonly wrote: (folder: string) => void;
  readonly close: () => void;
};

/**
 * Watches the folders of the articles that were followed last. A network folder tells nobody, and a
 * system may have no watch left to give: what it does not tell is noticed when a window gets the focus
 * and at the next save.
 * @param onChanged told the id and the folder
 */
export function createArticleWatch(
  library: string,
  onChanged: (id: string, folder: string) => void,
): ArticleWatch {
  const watches = new Map<string, () => void>();
  const known = new Map<string, string>();
  // The id it was asked for last: a damaged article may have been asked for by the beginning of its id.
  const ids = new Map<string, string>();
  const stampIn = (folder: string): string => readFileStamp(join(library, folder, "article.json"));

  function forget(folder: string): void {
    watches.get(folder)?.();
    watches.delete(folder);
    known.delete(folder);
    ids.delete(folder);
  }

  return {
    follow(id, folder) {
      ids.set(folder, id);
      if (watches.has(folder)) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let hasCopy = false;
      let watcher: FSWatcher;
      try {
        watcher = watch(join(library, folder), { persistent: false }, (_kind, name) => {
          // A copy that a sync program lays beside the article is news of it as well.
          const isCopy = name !== null && parseConflictName(name, "article.json") !== null;
          if (name !== null && name !== "article.json" && !isCopy) return;
          hasCopy ||= isCopy;
          clearTimeout(timer);
          timer = setTimeout(() => {
            const stamp = stampIn(folder);
            if (known.get(folder) === stamp && !hasCopy) return;
            known.set(folder, stamp);
            hasCopy = false;
            onChanged(ids.get(folder) ?? id, folder);
          }, pause).unref();
        });
      } catch {
        return;
      }
      watcher.on("error", () => forget(folder));
      known.set(folder, stampIn(folder));
      watches.set(folder, () => {
        clearTimeout(timer);
        watcher.close();
      });
      const [oldest] = watches.keys();
      if (watches.size > followed && oldest !== undefined) forget(oldest);
    },
    wrote(folder) {
      if (watches.has(folder)) known.set(folder, stampIn(folder));
    },
    close() {
      for (const folder of watches.keys()) forget(folder);
    },
  };
}
