import { ok } from "#shared/result.ts";
import type { Looking } from "./found.ts";

/** What a check asks of the index. */
export type IndexToCheck = {
  /** The folders of all articles it has rows of. */
  readonly folders: () => Promise<readonly string[]>;
  /** Of these folders, those whose row is missing or is not what the files say. */
  readonly misfits: (folders: readonly string[]) => Promise<readonly string[]>;
  /** Reads a folder again and writes its row; removes the row where there is no article. */
  readonly refresh: (folder: string) => Promise<unknown>;
};

const atOnce = 20;

/** Compares the index with the files: every row made anew from its file, and no row without one. */
export async function* checkIndex(index: IndexToCheck, folders: readonly string[]): Looking {
  const about = (folder: string) => ({
    kind: "index-differs" as const,
    file: folder,
    mend: {
      how: "index" as const,
      run: async () => {
        await index.refresh(folder);
        return ok(null);
      },
    },
  });
  const present = new Set(folders);
  for (const folder of await index.folders()) if (!present.has(folder)) yield about(folder);
  for (let from = 0; from < folders.length; from += atOnce) {
    const some = folders.slice(from, from + atOnce);
    for (const folder of await index.misfits(some)) yield about(folder);
    for (const _ of some) yield null;
  }
}
