import type { LibraryCheckEvent } from "#shared/desk-api/library-care.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import type { ArticleFolder } from "../articles/article-folders.ts";
import { findConflictCopies, knownRevisions, moveIntoHistory } from "../sync/conflict-copies.ts";
import type { StoredArticle } from "../stored/stored-article.ts";
import { findNewestWhole } from "./newest-whole-text.ts";
import { restoreArticle } from "./restore-article.ts";
import type { IndexToCheck } from "./verify/check-index.ts";
import { verifyLibrary } from "./verify/verify-library.ts";

/** Another text of an article: a version, or a copy that a sync program made. */
export type OtherArticle = {
  /** Relative to the library. */
  readonly file: string;
  /** What the program said of it in its name; empty for a version. */
  readonly said: string;
  readonly stored: StoredArticle;
};

/** Looking after a library: what is in its files, and what else there is of an article. */
export type LibraryCare = {
  /** Looks through every file; mends what is safe to mend if it is asked to. */
  readonly check: (options: {
    readonly mend: boolean;
    readonly signal?: AbortSignal | undefined;
  }) => AsyncGenerator<LibraryCheckEvent, void>;
  /** The copies of an article whose text it does not have. */
  readonly copies: (id: string) => Promise<Result<readonly OtherArticle[], Failure>>;
  /** Moves one of them into the history. */
  readonly settleCopy: (id: string, file: string) => Promise<Result<null, Failure>>;
  /** The newest whole text of an article that is damaged; null when there is none. */
  readonly newestWhole: (id: string) => Promise<Result<OtherArticle | null, Failure>>;
  /** Puts that text in its place; answers the article's whole id, and where the damaged file is. */
  readonly restore: (
    id: string,
    file: string,
  ) => Promise<Result<{ readonly id: string; readonly setAside: string }, Failure>>;
};

/**
 * Makes the part of a library that looks after it.
 * @param findFolder the folder of an article, which may be damaged
 * @param onChanged told after every change, with the folder and the article's id
 */
export function createLibraryCare(options: {
  readonly library: string;
  readonly now: () => Date;
  readonly findFolder: (id: string) => Promise<ArticleFolder | null>;
  readonly index: IndexToCheck;
  readonly onChanged: (id: string, folder: string) => void;
  readonly onMended: () => void;
}): LibraryCare {
  const { library, now, findFolder } = options;

  async function inFolder<Value>(
    id: string,
    run: (place: ArticleFolder) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure>> {
    const place = await findFolder(id);
    return place === null ? failed({ code: "article-not-found", id }) : run(place);
  }

  return {
    async *check({ mend, signal }) {
      const index = () => Promise.resolve(options.index);
      let mended = false;
      for await (const event of verifyLibrary({ library, mend, now, index, signal })) {
        mended ||= event.kind === "finding" && event.finding.mended?.ok === true;
        yield event;
      }
      if (mended) options.onMended();
    },
    copies: (id) =>
      inFolder(id, async ({ folder, idPart }) => {
        const copies = await findConflictCopies(library, folder);
        if (copies.length === 0) return ok([]);
        const known = await knownRevisions(library, folder);
        return ok(
          copies.flatMap(({ file, said, read }) => {
            if (!read.ok) return [];
            const { stored } = read.value;
            const isOwn = stored.readOnly === null && stored.article.id.startsWith(idPart);
            return isOwn && !known.has(stored.article.revision.id) ? [{ file, said, stored }] : [];
          }),
        );
      }),
    settleCopy: (id, file) =>
      inFolder(id, async ({ folder }) => {
        const copy = (await findConflictCopies(library, folder)).find((it) => it.file === file);
        // Settled in another window, or by the sync program itself.
        if (copy === undefined) return ok(null);
        const moved = await moveIntoHistory(library, folder, copy, now());
        if (moved.ok) options.onChanged(id, folder);
        return moved.ok ? ok(null) : moved;
      }),
    newestWhole: (id) =>
      inFolder(id, async ({ folder, idPart }) => {
        const text = await findNewestWhole(library, folder, idPart);
        return ok(
          text === null ? null : { file: text.file, said: text.said, stored: text.read.stored },
        );
      }),
    restore: (id, file) =>
      inFolder(id, async ({ folder, idPart }) => {
        const text = await findNewestWhole(library, folder, idPart);
        if (text?.file !== file) return failed({ code: "file-not-found", path: file });
        const restored = await restoreArticle(library, folder, text, now());
        if (!restored.ok) return restored;
        const whole = text.read.stored.article.id;
        options.onChanged(whole, folder);
        return ok({ id: whole, setAside: restored.value ?? "" });
      }),
  };
}
