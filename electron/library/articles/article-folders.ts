import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { errnoFailure } from "../disk/errno-failure.ts";

/** Where an article lives: its folder relative to the library, joined by `/`, and the part of its id in the name. */
export type ArticleFolder = { readonly folder: string; readonly idPart: string };

const folderName = /--([0-7][0-9a-hjkmnp-tv-z]{11,25})$/;
const idPrefix = /^[0-7][0-9a-hjkmnp-tv-z]{7,25}$/;
const keyLength = 8;

/** All article folders, oldest first, and the folders that could not be looked into. */
export type FoundFolders = {
  readonly folders: readonly ArticleFolder[];
  readonly unreadable: readonly { readonly folder: string; readonly failure: Failure }[];
};

/**
 * Lists the folders of all articles, or of those thrown away. Links are no folders here, and names that are not ours are
 * somebody else's business.
 */
export async function readArticleFolders(
  library: string,
  top: "articles" | "trash" = "articles",
): Promise<FoundFolders> {
  const unreadable: { folder: string; failure: Failure }[] = [];
  const within = async (parent: string, name: RegExp): Promise<string[]> => {
    try {
      const entries = await readdir(join(library, parent), { withFileTypes: true });
      return entries
        .filter((entry) => entry.isDirectory() && name.test(entry.name))
        .map((entry) => `${parent}/${entry.name}`);
    } catch (cause) {
      const failure = errnoFailure(cause, join(library, parent));
      if (failure.code !== "file-not-found") unreadable.push({ folder: parent, failure });
      return [];
    }
  };
  const folders: ArticleFolder[] = [];
  for (const year of await within(top, /^\d{4}$/))
    for (const month of await within(year, /^\d{2}$/))
      for (const folder of await within(month, folderName)) {
        const idPart = folderName.exec(folder)?.[1];
        if (idPart !== undefined) folders.push({ folder, idPart });
      }
  folders.sort((a, b) => (a.idPart < b.idPart ? -1 : 1));
  return { folders, unreadable };
}

export type ArticleFolders = {
  /** The known folders whose article may have this id or id prefix; none for what is no id. */
  readonly find: (id: string) => Promise<readonly ArticleFolder[]>;
  readonly add: (folder: ArticleFolder) => void;
  /** Forgets a folder that is there no longer. */
  readonly remove: (folder: string) => void;
  /** Reads the disk again: folders come and are moved by other hands. */
  readonly refresh: () => Promise<void>;
};

/** Remembers where articles are, so that opening one does not read every folder. */
export function createArticleFolders(library: string): ArticleFolders {
  let byKey: Map<string, ArticleFolder[]> | null = null;

  async function refresh(): Promise<Map<string, ArticleFolder[]>> {
    const fresh = new Map<string, ArticleFolder[]>();
    for (const folder of (await readArticleFolders(library)).folders) addTo(fresh, folder);
    byKey = fresh;
    return fresh;
  }

  return {
    find: async (id) => {
      if (!idPrefix.test(id)) return [];
      const known = byKey ?? (await refresh());
      return (known.get(id.slice(0, keyLength)) ?? []).filter(
        ({ idPart }) => idPart.startsWith(id) || id.startsWith(idPart),
      );
    },
    add: (folder) => {
      if (byKey !== null) addTo(byKey, folder);
    },
    remove: (folder) => {
      const key = folderName.exec(folder)?.[1]?.slice(0, keyLength) ?? "";
      const others = byKey?.get(key)?.filter((other) => other.folder !== folder);
      if (others !== undefined) byKey?.set(key, others);
    },
    refresh: async () => {
      await refresh();
    },
  };
}

function addTo(byKey: Map<string, ArticleFolder[]>, folder: ArticleFolder): void {
  const key = folder.idPart.slice(0, keyLength);
  const others = byKey.get(key);
  if (others === undefined) byKey.set(key, [folder]);
  else others.push(folder);
}
