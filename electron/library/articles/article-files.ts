import { rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { Article, UnsavedArticle } from "#shared/article/article.ts";
import { textOfField } from "#shared/article/document-queries.ts";
import type { ArticleVersion, VersionLabel } from "#shared/article/version.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { createArticleFolders, readArticleFolders, type ArticleFolder } from "./article-folders.ts";
import { createArticleHistory } from "../history/article-history.ts";
import { createArticleMemory } from "./article-memory.ts";
import type { ArticleWatch } from "./article-watch.ts";
import { durableWrite } from "../disk/durable-write.ts";
import { findGone } from "../disk/find-gone.ts";
import { createInTurn } from "../disk/in-turn.ts";
import type { ChangeWays, LibraryArticles } from "./library-articles.ts";
import { findThrownAway } from "./find-thrown-away.ts";
import { makeArticleFolder } from "./make-article-folder.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";
import { moveArticleFolder } from "./move-article-folder.ts";
import type { ArticleFile } from "../stored/read-article-file.ts";
import { readJsonFile } from "../disk/read-json-file.ts";
import { readKeptVersion } from "../history/read-kept-version.ts";
import { swapFile } from "../disk/swap-file.ts";
import { toArticleBytes } from "../stored/to-article-bytes.ts";
import { toStoredArticle } from "../stored/to-stored-article.ts";

type Found = ArticleFile & { readonly folder: string };

/**
 * Makes the part of a library that reads and writes articles.
 * @param onStored told the id after every write and move, with the folders in which something changed
 */
export function createArticleFiles(options: {
  readonly library: string;
  readonly now: () => Date;
  readonly onStored: (id: string, ...folders: readonly string[]) => void;
  readonly watch: Pick<ArticleWatch, "follow">;
}): LibraryArticles & {
  readonly settled: () => Promise<void>;
  /** The folder of an article, be it damaged; null where several have its id, or none. */
  readonly findFolder: (id: string) => Promise<ArticleFolder | null>;
} {
  const { library, now, onStored, watch } = options;
  const folders = createArticleFolders(library);
  const inTurn = createInTurn();
  const memory = createArticleMemory();
  const history = createArticleHistory(library, now);

  /** Looks where the article was last, then on the whole disk: another program may have made or moved it. */
  async function find(id: string): Promise<Result<Found, Failure>> {
    const found = await findKnown(id);
    if (found.ok || !["article-not-found", "file-not-found"].includes(found.failure.code))
      return found;
    const gone = await findGone(library);
    if (gone !== null) return failed(gone);
    await folders.refresh();
    const again = await findKnown(id);
    return !again.ok && again.failure.code === "file-not-found"
      ? failed({ code: "article-not-found", id })
      : again;
  }

  async function findKnown(id: string): Promise<Result<Found, Failure>> {
    const fitting: Found[] = [];
    let failure: Failure = { code: "article-not-found", id };
    for (const { folder } of await folders.find(id)) {
      const name = `${folder}/article.json`;
      const file = await memory.read(join(library, name), name);
      if (!file.ok) failure = file.failure;
      else if (file.value.stored.article.id.startsWith(id)) fitting.push({ ...file.value, folder });
    }
    const [only, other] = fitting;
    if (only === undefined) return failed(failure);
    if (other === undefined) return ok(only);
    const isTwice = only.stored.article.id === other.stored.article.id;
    const names = fitting.map(({ folder }) => folder);
    return failed(
      isTwice ? { code: "article-twice", id, folders: names } : { code: "article-not-found", id },
    );
  }

  async function create(unsaved: UnsavedArticle): Promise<Result<Article, Failure>> {
    const next = toStoredArticle(unsaved, null);
    if (!next.ok) return next;
    const { article, document } = next.value;
    const present = await findKnown(article.id);
    if (present.ok) {
      const current = present.value.stored.article.revision.id;
      // Asked for twice because the first answer was lost.
      if (current === article.revision.id) return ok(present.value.stored.article);
      return failed({ code: "changed-elsewhere", id: article.id, base: "", current });
    }
    const made = await makeArticleFolder(library, article, textOfField(document, "headline"));
    if (!made.ok) return made;
    const { folder, idPart } = made.value;
    const path = join(library, folder);
    const written = await durableWrite(join(path, "article.json"), toArticleBytes(article));
    if (!written.ok) {
      await rmdir(path).catch(() => undefined);
      return written;
    }
    folders.add({ folder, idPart });
    onStored(article.id, folder);
    return ok(article);
  }

  async function change(
    id: string,
    base: string,
    toNext: (stored: Article) => Result<UnsavedArticle, Failure>,
    how: ChangeWays = {},
  ): Promise<Result<Article, Failure>> {
    // What is remembered saves a look at the disk: whether it is still so is compared before the
    // rename in any case. Only a file that was replaced is believed; the rest is asked of the disk.
    const known = await recall(id);
    if (known !== null && known.stored.article.revision.id === base) {
      const swapped = await replace(known, base, toNext, how);
      if (swapped.ok && swapped.value.revision.id !== base) return swapped;
    }
    const found = await find(id);
    if (found.ok) return replace(found.value, base, toNext, how);
    const unfit = found.failure.code === "damaged" || found.failure.code === "too-new";
    return unfit ? failed({ code: "article-read-only", id }) : found;
  }

  async function recall(id: string): Promise<Found | null> {
    const [only, other] = await folders.find(id);
    if (only === undefined || other !== undefined) return null;
    const file = memory.recall(join(library, only.folder, "article.json"));
    return file?.stored.article.id === id ? { ...file, folder: only.folder } : null;
  }

  async function replace(
    { stored, bytes, folder }: Found,
    base: string,
    toNext: (stored: Article) => Result<UnsavedArticle, Failure>,
    { keep: always = false, by = null }: ChangeWays,
  ): Promise<Result<Article, Failure>> {
    const { id } = stored.article;
    if (stored.readOnly !== null) return failed({ code: "article-read-only", id });
    const current = stored.article.revision.id;
    const unsaved = toNext(stored.article);
    if (!unsaved.ok) return unsaved;
    const next = toStoredArticle(unsaved.value, current);
    if (!next.ok) return next;
    // Also the answer to a save that is sent twice because the first answer was lost.
    const { article, document } = next.value;
    if (article.revision.id === current) return ok(stored.article);
    if (current !== base) return failed({ code: "changed-elsewhere", id, base, current });
    const path = await makeFolderInside(library, folder);
    if (!path.ok) return path;
    const after = toArticleBytes(article);
    const swapped = await swapFile({
      path: join(path.value, "article.json"),
      before: bytes,
      after,
      changed: async () => {
        const other = await find(id);
        const theirs = other.ok ? other.value.stored.article.revision.id : "";
        return { code: "changed-elsewhere", id, base, current: theirs };
      },
      async keep() {
        const before = stored.article;
        const at = now().toISOString();
        const chosen = always ? ({ kind: "before-choice", at, by } as const) : null;
        const kept = await history.keepReplaced({ folder, article: before, bytes }, chosen);
        const [from, to] = [before.status, article.status];
        // What is found under a status later is the text as it stood when it got that status.
        if (from !== to) {
          const label = { kind: "status", from, to, at, by } as const;
          await history.keepLabelled({ folder, article, bytes: after }, label);
        }
        return always && !kept.ok ? kept.failure : null;
      },
    });
    if (!swapped.ok) return swapped;
    memory.keep(join(library, folder, "article.json"), {
      stored: { article, document, readOnly: null },
      bytes: after,
    });
    onStored(id, folder);
    return ok(article);
  }

  async function keepPresent(
    id: string,
    base: string,
    label: VersionLabel,
  ): Promise<Result<ArticleVersion, Failure>> {
    const found = await find(id);
    if (!found.ok) return found;
    const { stored, bytes, folder } = found.value;
    const { article, readOnly } = stored;
    if (readOnly !== null) return failed({ code: "article-read-only", id });
    const current = article.revision.id;
    if (current !== base) return failed({ code: "changed-elsewhere", id, base, current });
    return history.keepLabelled({ folder, article, bytes }, label);
  }

  async function throwAway(id: string): Promise<Result<null, Failure>> {
    const found = await find(id);
    if (!found.ok) return found;
    const { folder, stored } = found.value;
    const moved = await moveArticleFolder(library, folder, "trash");
    if (!moved.ok) return moved;
    folders.remove(folder);
    onStored(stored.article.id, folder, moved.value);
    return ok(null);
  }

  async function putBack(id: string): Promise<Result<null, Failure>> {
    const present = await find(id);
    // One that cannot be read is there as well.
    if (present.ok || present.failure.code !== "article-not-found")
      return failed({ code: "article-already-there", id });
    const folder = await findThrownAway(library, id);
    if (folder === null) return failed({ code: "article-not-found", id });
    const moved = await moveArticleFolder(library, folder.folder, "articles");
    if (!moved.ok) return moved;
    folders.add({ folder: moved.value, idPart: folder.idPart });
    onStored(id, folder.folder, moved.value);
    return ok(null);
  }

  return {
    read: async (id) => {
      const found = await find(id);
      return found.ok ? ok(found.value.stored) : found;
    },
    follow: async (id) => {
      const [only] = await folders.find(id);
      if (only !== undefined) watch.follow(id, only.folder);
    },
    create: (article) => inTurn.run(article.id, () => create(article)),
    save: (article, base) =>
      inTurn.run(article.id, () => change(article.id, base, () => ok(article))),
    change: (id, base, next, how) => inTurn.run(id, () => change(id, base, next, how)),
    versions: async (id) => {
      const found = await find(id);
      return found.ok ? history.list(found.value.folder) : found;
    },
    readVersion: async (id, version) => {
      const found = await find(id);
      if (!found.ok) return found;
      const read = await readKeptVersion(library, found.value.folder, version);
      return !read.ok && read.failure.code === "file-not-found"
        ? failed({ code: "version-not-found", id, version })
        : read;
    },
    keepPresent: (id, base, label) => inTurn.run(id, () => keepPresent(id, base, label)),
    throwAway: (id) => inTurn.run(id, () => throwAway(id)),
    putBack: (id) => inTurn.run(id, () => putBack(id)),
    ids: async () => {
      const { folders: all } = await readArticleFolders(library);
      const ids: string[] = [];
      for (const { folder, idPart } of all) ids.push(await readId(library, folder, idPart));
      return ids.filter((id) => id !== "").sort();
    },
    settled: async () => {
      await inTurn.settled();
      await history.settled();
    },
    findFolder: async (id) => {
      if ((await folders.find(id)).length !== 1) await folders.refresh();
      const [only, other] = await folders.find(id);
      return only === undefined || other !== undefined ? null : only;
    },
  };
}

/** The id in an article's file; what the folder says of it where the file is damaged, so that reading it says so. */
async function readId(library: string, folder: string, idPart: string): Promise<string> {
  const name = `${folder}/article.json`;
  const file = await readJsonFile(join(library, name), name);
  if (!file.ok) return file.failure.code === "file-not-found" ? "" : idPart;
  const { json } = file.value;
  const id: unknown = typeof json === "object" && json !== null && "id" in json ? json.id : null;
  return typeof id === "string" && id.startsWith(idPart) ? id : idPart;
}
