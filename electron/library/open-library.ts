import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import type { Change, Notice } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createArticleFiles } from "./articles/article-files.ts";
import { createArticleWatch } from "./articles/article-watch.ts";
import { addHouseWord } from "./house/add-house-word.ts";
import { readCreditRules } from "./house/read-credit-rules.ts";
import { usualHouse } from "#shared/house/house.ts";
import { readHouse } from "./house/house-files.ts";
import { isAway } from "./is-away.ts";
import { createInTurn } from "./disk/in-turn.ts";
import { createLibraryFile, readLibraryFile } from "./library-file.ts";
import { createLibraryCare } from "./care/library-care.ts";
import { settleIdentity } from "./library-identity.ts";
import { openLibraryIndex } from "./index/library-index.ts";
import { openLibraryLock } from "./sync/library-lock.ts";
import type { Library } from "./library.ts";
import { createPictureFiles } from "./pictures/picture-files.ts";
import { sweepRenditions } from "./pictures/sweep-renditions.ts";
import type { IndexToCheck } from "./care/verify/check-index.ts";

/**
 * Opens the library in a folder.
 * @param options.create makes a library there when there is none
 * @param options.indexFolder where this machine keeps its indexes, outside any library
 * @returns `library-not-found`, `library-gone` where one was that this machine knows, `too-new`, `damaged`, or what the disk answered
 */
export async function openLibrary(options: {
  readonly path: string;
  readonly create?: { readonly name: string };
  readonly indexFolder: string;
  readonly now?: () => Date;
  /** A window opens it, and not a command that looks in and goes: whoever opens it beside is told so. */
  readonly asDesk?: boolean;
  /** Leaves the id of a copy as it is: somebody only wants to look whether a backup is whole. */
  readonly keepId?: boolean;
}): Promise<Result<Library, Failure>> {
  const { create, indexFolder, now = () => new Date(), asDesk = false } = options;
  const path = resolve(options.path);
  let file = await readLibraryFile(path);
  const memory = join(indexFolder, "libraries.json");
  if (!file.ok && file.failure.code === "library-not-found" && create !== undefined) {
    if (await isAway(memory, path)) return failed({ code: "library-gone", path });
    file = await createLibraryFile(path, create.name, now());
  }
  if (!file.ok) return failed(file.failure);
  const settled =
    options.keepId === true
      ? { file: file.value, isCopy: false }
      : await settleIdentity(memory, path, file.value, now());
  const { id, name } = settled.file;
  const { house: readAtFirst, notices } = await readHouse(path);
  let house = readAtFirst;
  const inTurn = createInTurn();
  const listeners = new Set<(change: Change) => void>();
  const emit = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };
  const index = await openLibraryIndex(
    {
      library: path,
      libraryId: id,
      indexFile: join(indexFolder, indexName(id, path)),
      house: { rates: house.rates, rights: house.rights },
    },
    () => emit({ kind: "index", id }),
  );
  const watch = createArticleWatch(path, (article, folder) => {
    index.tell({ kind: "article", folder });
    emit({ kind: "article", id: article });
  });
  const onStored = (article: string, ...folders: readonly string[]): void => {
    for (const folder of folders) {
      watch.wrote(folder);
      index.tell({ kind: "article", folder });
    }
    emit({ kind: "article", id: article });
  };
  const articles = createArticleFiles({ library: path, now, watch, onStored });
  const toCheck: IndexToCheck = {
    folders: () => index.ask({ kind: "folders" }),
    misfits: (folders) => index.ask({ kind: "misfits", folders }),
    refresh: (folder) => index.ask({ kind: "article", folder }),
  };
  const care = createLibraryCare({
    library: path,
    now,
    findFolder: articles.findFolder,
    index: toCheck,
    onChanged: onStored,
    onMended: () => emit({ kind: "index", id }),
  });
  const lock = asDesk
    ? await openLibraryLock({ library: path, onChange: () => emit({ kind: "notices", id }) })
    : null;
  // Renditions are named by what they show, so that all libraries of a machine can share them.
  const renditions = join(indexFolder, "renditions");
  void sweepRenditions(renditions, now().getTime());
  const pictures = createPictureFiles({
    library: path,
    renditions,
    onStored: (picture) => {
      index.tell({ kind: "picture", id: picture });
      emit({ kind: "picture", id: picture });
    },
  });
  return ok({
    id,
    name,
    path,
    get house() {
      return house;
    },
    get notices() {
      const copied: Notice[] = settled.isCopy ? [{ kind: "library-copied", file: path }] : [];
      const others = (lock?.others() ?? []).map(({ host, isHere }): Notice => ({
        kind: isHere ? "open-here-too" : "open-elsewhere",
        file: host,
      }));
      return [...copied, ...others, ...notices, ...index.notices()];
    },
    articles,
    pictures,
    care,
    readCreditRules: async () => {
      const read = await readCreditRules(path);
      house = { ...house, creditRules: read.ok ? read.value : usualHouse.creditRules };
      emit({ kind: "house", id });
      return read;
    },
    addHouseWord: (word) =>
      inTurn.run("words", async () => {
        const added = await addHouseWord(path, word);
        if (!added.ok) return added;
        house = { ...house, words: added.value };
        emit({ kind: "house", id });
        return added;
      }),
    index: {
      search: (question) => index.ask({ kind: "search", ...question, now: now().getTime() }),
      ids: (question) => index.ask({ kind: "ids", ...question, now: now().getTime() }),
      choices: () => index.ask({ kind: "choices" }),
      usesOf: (picture) => index.ask({ kind: "usesOf", picture }),
      toCheck,
      settled: async () => {
        await index.ask({ kind: "settled" });
      },
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      watch.close();
      await lock?.close();
      await Promise.all([articles.settled(), pictures.settled(), inTurn.settled()]);
      await index.close();
    },
  });
}

/** A copy of a library has its id, and must not share its index. */
function indexName(id: string, path: string): string {
  return `${id}-${createHash("sha256").update(path).digest("hex").slice(0, 8)}.sqlite`;
}
