import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#shared/article/article.ts";
import { parseArticle } from "#shared/article/parse-article.ts";
import { readArticleFolders } from "../../electron/library/articles/article-folders.ts";
import { createLibraryCare } from "../../electron/library/care/library-care.ts";
import { createTestFiles, noon, requireOk, textDocument } from "./library-fixture.ts";

/** A window with one article open, as the page keeps it: its text, and the revision it is made from. */
export type DeskUnderSync = {
  readonly type: (word: string) => void;
  /** Saves; a text that cannot be stored stays in the window. */
  readonly save: () => Promise<void>;
  /** Takes up what is on the disk, unless there are unsaved words. */
  readonly look: () => Promise<void>;
  /** Settles a conflict: keeps both versions and goes on with one of them, or with both. */
  readonly choose: (how: number) => Promise<void>;
  /** Settles every copy that a sync program made. */
  readonly settleCopies: (how: number) => Promise<void>;
  readonly mend: () => Promise<void>;
  /** The words that are in the window and not yet acknowledged. */
  readonly held: () => readonly string[];
};

const noIndex = {
  folders: () => Promise.resolve([]),
  misfits: () => Promise.resolve([]),
  refresh: () => Promise.resolve(),
};

/** Opens the article of a library in a window of its own, over the library's real files. */
export async function createDeskOn(path: string, id: string): Promise<DeskUnderSync> {
  let minute = 0;
  const now = (): Date => new Date(Date.parse(noon) + (minute += 1) * 60_000);
  const { articles } = await createTestFiles({ path, now });
  const care = createLibraryCare({
    library: path,
    now,
    index: noIndex,
    findFolder: async () => (await readArticleFolders(path)).folders[0] ?? null,
    onChanged: () => undefined,
    onMended: () => undefined,
  });
  let base = requireOk(await articles.read(id)).article;
  let words = wordsIn(base);
  let isUnsaved = false;
  let isConflict = false;

  const withWords = (article: Article, next: readonly string[]): Article => ({
    ...article,
    updated: now().toISOString(),
    document: textDocument("Talks", next.join(" ")),
  });

  async function store(onto: Article, next: readonly string[], keep: boolean): Promise<boolean> {
    const saved = await articles.change(
      id,
      onto.revision.id,
      (stored) => ({ ok: true, value: withWords(stored, next) }),
      { keep },
    );
    if (saved.ok) base = saved.value;
    else isConflict = saved.failure.code === "changed-elsewhere";
    return saved.ok;
  }

  function takeUp(next: readonly string[]): void {
    words = next;
    isUnsaved = false;
    isConflict = false;
  }

  /** Of two texts one goes on, or both: the choice of the dialog. */
  function chosen(mine: readonly string[], theirs: readonly string[], how: number) {
    if (how % 3 === 0) return mine;
    return how % 3 === 1 ? theirs : [...new Set([...mine, ...theirs])];
  }

  return {
    type(word) {
      words = [...words, word];
      isUnsaved = true;
    },
    async save() {
      // What was typed while it was under way is not saved by it.
      const sent = words;
      if (!isUnsaved || isConflict || !(await store(base, sent, false))) return;
      isUnsaved = words !== sent;
    },
    async look() {
      if (isUnsaved) return;
      const read = await articles.read(id);
      if (!read.ok) return;
      base = read.value.article;
      takeUp(wordsIn(base));
    },
    async choose(how) {
      if (!isConflict) return;
      const read = await articles.read(id);
      if (!read.ok) return;
      const theirs = wordsIn(read.value.article);
      const next = chosen(words, theirs, how);
      if ((await store(read.value.article, words, true)) && (await store(base, next, true)))
        takeUp(next);
    },
    async settleCopies(how) {
      const copies = await care.copies(id);
      if (!copies.ok || isUnsaved) return;
      for (const { file, stored } of copies.value) {
        const next = chosen(words, wordsIn(stored.article), how);
        if (!(await store(base, next, true))) return;
        takeUp(next);
        await care.settleCopy(id, file);
      }
    },
    async mend() {
      for await (const _ of care.check({ mend: true }));
    },
    held: () => (isUnsaved ? words : []),
  };
}

/** The words of an article's text. */
export function wordsIn(article: Article): readonly string[] {
  const parsed = parseArticle(article, "article.json");
  return requireOk(parsed).document.lastChild?.textContent.split(" ") ?? [];
}

/** The words of every whole text that stands anywhere in a library: articles, versions, copies, set aside. */
export async function wordsOnDisk(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const words = await Promise.all(
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
      .map(async ({ parentPath, name }) => {
        try {
          const json: unknown = JSON.parse(await readFile(join(parentPath, name), "utf8"));
          const parsed = parseArticle(json, name);
          return parsed.ok ? wordsIn(parsed.value.article) : [];
        } catch {
          return [];
        }
      }),
  );
  return words.flat();
}
