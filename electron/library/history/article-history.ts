import { link, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "#shared/article/article.ts";
import type { ArticleVersion, VersionLabel } from "#shared/article/version.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { durableWrite, syncFolder } from "../disk/durable-write.ts";
import { errnoFailure, errnoOf } from "../disk/errno-failure.ts";
import { createInTurn } from "../disk/in-turn.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";
import { isPlainHistory, readKeptVersion } from "./read-kept-version.ts";
import { thinHistory } from "./thin-history.ts";
import { toVersionName } from "./to-version-name.ts";
import { readLabels, writeLabel } from "./version-labels.ts";
import { versionFilesIn, versionOf } from "./version-name.ts";

// Autosave replaces the file every second; this often one of those versions is worth keeping.
const apart = 5 * 60 * 1000;

/** A version, and the bytes of its file. */
type Kept = { readonly folder: string; readonly article: Article; readonly bytes: Buffer };

/** The earlier versions of the articles of a library. */
export type ArticleHistory = {
  /**
   * Keeps the version that is about to be replaced, if the last one kept is older than five minutes.
   * It never stands in the way of the save: the newest words matter more than a version of the old.
   * @param label what it is kept for whatever was kept last; then what cannot be kept is answered, and
   * must not be replaced
   */
  readonly keepReplaced: (kept: Kept, label: VersionLabel | null) => Promise<Result<void, Failure>>;
  /** Keeps a version that stays or becomes the present one, and says what for. */
  readonly keepLabelled: (
    kept: Kept,
    label: VersionLabel,
  ) => Promise<Result<ArticleVersion, Failure>>;
  /** All that were kept, the newest first. None is read, so any of them may be damaged. */
  readonly list: (folder: string) => Promise<Result<readonly ArticleVersion[], Failure>>;
  /** Resolves when nothing is being thinned any more. */
  readonly settled: () => Promise<void>;
};

/** Makes the part of a library that keeps earlier versions and thins them by age. */
export function createArticleHistory(library: string, now: () => Date): ArticleHistory {
  const thinning = createInTurn();
  /** When the newest version of a folder was saved, as far as this process kept it: saves the save a look. */
  const newest = new Map<string, number>();

  function isYoung(saved: number): boolean {
    const age = now().getTime() - saved;
    // A version from the future, of a clock since put right, holds nothing up.
    return age >= 0 && age < apart;
  }

  async function isDue(folder: string): Promise<boolean> {
    if (isYoung(newest.get(folder) ?? Number.NEGATIVE_INFINITY)) return false;
    const names = await readdir(join(library, folder, "history")).catch(() => []);
    const saved = versionFilesIn(names).map((version) => version.saved);
    const last = saved.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    newest.set(folder, last);
    return !isYoung(last);
  }

  function kept(folder: string, article: Article): void {
    newest.set(folder, Date.parse(article.updated));
    // Nobody waits for it, the save least of all.
    void thinning.run(folder, () =>
      thinHistory({
        history: join(library, folder, "history"),
        now: now().getTime(),
        isWhole: async ({ version }) => (await readKeptVersion(library, folder, version)).ok,
      }),
    );
  }

  return {
    async keepReplaced({ folder, article, bytes }, label) {
      if (label === null && !(await isDue(folder))) return ok(undefined);
      const history = await makeFolderInside(library, `${folder}/history`);
      if (!history.ok) return history;
      const target = join(history.value, toVersionName(article));
      try {
        // The rename that follows leaves this second name with the old content: no copy, no room needed.
        await link(join(library, folder, "article.json"), target);
        await syncFolder(history.value);
      } catch (cause) {
        // What has to be there is written whatever stands under its name; else it is there already.
        if (errnoOf(cause) !== "EEXIST" || label !== null) {
          const copied = await durableWrite(target, bytes);
          if (!copied.ok) return copied;
        }
      }
      // Without its label it is whole; with it, it is never thinned.
      const labelled =
        label === null ? ok(undefined) : await writeLabel(history.value, versionOf(article), label);
      kept(folder, article);
      return labelled;
    },

    async keepLabelled({ folder, article, bytes }, label) {
      const history = await makeFolderInside(library, `${folder}/history`);
      if (!history.ok) return history;
      const version = versionOf(article);
      // A copy: the file that stays in use may be edited in place by another program, and a second
      // name of it would change with it. The same name is the same content, so nothing is lost.
      const copied = await durableWrite(join(history.value, toVersionName(article)), bytes);
      if (!copied.ok) return copied;
      const labelled = await writeLabel(history.value, version, label);
      if (!labelled.ok) return labelled;
      kept(folder, article);
      return ok({ version, saved: article.updated, labels: [label] });
    },

    async list(folder) {
      const path = join(library, folder, "history");
      const plain = await isPlainHistory(path);
      if (!plain.ok) return plain.failure.code === "file-not-found" ? ok([]) : plain;
      try {
        const names = await readdir(path);
        const labels = await readLabels(path, names);
        const newestFirst = versionFilesIn(names).toSorted(
          (a, b) => b.saved - a.saved || (a.version < b.version ? 1 : -1),
        );
        return ok(
          newestFirst.map(({ version, saved }) => ({
            version,
            saved: new Date(saved).toISOString(),
            labels: labels.get(version) ?? [],
          })),
        );
      } catch (cause) {
        return failed(errnoFailure(cause, path));
      }
    },

    settled: thinning.settled,
  };
}
