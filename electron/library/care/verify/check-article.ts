import { join } from "node:path";
import { pictureUsesIn } from "#shared/article/document-queries.ts";
import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";
import type { ArticleFolder } from "../../articles/article-folders.ts";
import { findConflictCopies, knownRevisions, moveIntoHistory } from "../../sync/conflict-copies.ts";
import { renameArticleFolder } from "../../articles/move-article-folder.ts";
import { findNewestWhole } from "../newest-whole-text.ts";
import { readArticleFile, type ArticleFile } from "../../stored/read-article-file.ts";
import { isVersionName, readVersion } from "../../history/read-version.ts";
import { restoreArticle } from "../restore-article.ts";
import { setAside } from "../../disk/set-aside.ts";
import { checkFolder } from "./check-folder.ts";
import { unreadable, type Found, type Looked } from "./found.ts";

/**
 * Looks at everything in the folder of an article: the article, its versions, copies beside it. What is
 * mended on the way counts for what comes after.
 * @returns the article, where it can be read
 */
export async function* checkArticle(
  looked: Looked,
  place: ArticleFolder,
  pictures: ReadonlySet<string>,
): AsyncGenerator<Found, ArticleFile | null> {
  const name = `${place.folder}/article.json`;
  yield* (await checkFolder(looked.library, place.folder)).found;
  const file = await readArticleFile(join(looked.library, name), name);
  if (file.ok) yield* aboutWhole(looked, place, file.value, pictures);
  else yield* await aboutUnread(looked, place, file.failure);
  yield* checkVersions(looked, place);
  yield* checkCopies(looked, place);
  return file.ok ? file.value : null;
}

async function* checkVersions(
  { library, now }: Looked,
  { folder, idPart }: ArticleFolder,
): AsyncGenerator<Found, void> {
  const { files, found } = await checkFolder(library, `${folder}/history`);
  yield* found;
  for (const version of files.filter(isVersionName)) {
    const file = `${folder}/history/${version}`;
    const read = await readVersion(library, file);
    if (read.ok) continue;
    const { failure } = read;
    const base = { ...about(file, idPart), failure };
    if (failure.code !== "damaged") yield { ...base, kind: "unreadable" };
    else
      yield {
        ...base,
        kind: "version-damaged",
        mend: { how: "set-aside", run: () => setAside(library, file, now()) },
      };
  }
}

async function* checkCopies(
  { library, now }: Looked,
  { folder, idPart }: ArticleFolder,
): AsyncGenerator<Found, void> {
  const copies = await findConflictCopies(library, folder);
  if (copies.length === 0) return;
  const known = await knownRevisions(library, folder);
  for (const copy of copies) {
    const { file, said, read } = copy;
    const base = { ...about(file, idPart), detail: said };
    const run = (): Promise<Result<string, Failure>> =>
      moveIntoHistory(library, folder, copy, now());
    if (read.ok)
      yield known.has(read.value.stored.article.revision.id)
        ? { ...base, kind: "conflict-copy-known", mend: { how: "into-history", run } }
        : { ...base, kind: "conflict-copy" };
    else
      yield {
        ...base,
        kind: "conflict-copy-damaged",
        failure: read.failure,
        ...(read.failure.code === "damaged" ? { mend: { how: "set-aside", run } } : {}),
      };
  }
}

function aboutWhole(
  { library }: Looked,
  { folder, idPart }: ArticleFolder,
  { stored, bytes }: ArticleFile,
  pictures: ReadonlySet<string>,
): readonly Found[] {
  const { article, document, readOnly } = stored;
  const base = about(`${folder}/article.json`, article.id);
  const found: Found[] = [];
  if (readOnly !== null) found.push({ ...base, kind: "article-too-new", failure: readOnly });
  // The revision that was read is a hash of the content: one that is not written in the file does not fit it.
  else if (!bytes.includes(`"${article.revision.id}"`))
    found.push({ ...base, kind: "revision-differs" });
  if (!article.id.startsWith(idPart)) {
    const run = () => renameArticleFolder(library, folder, article.id);
    found.push({ ...base, kind: "article-misfiled", mend: { how: "rename", run } });
  }
  for (const picture of new Set(pictureUsesIn(document).map((use) => use.picture)))
    if (!pictures.has(picture)) found.push({ ...base, kind: "picture-unknown", detail: picture });
  return found;
}

async function aboutUnread(
  { library, now }: Looked,
  { folder, idPart }: ArticleFolder,
  failure: Failure,
): Promise<readonly Found[]> {
  const base = about(`${folder}/article.json`, idPart);
  if (failure.code === "too-new") return [{ ...base, kind: "article-too-new", failure }];
  const isMissing = failure.code === "file-not-found";
  if (!isMissing && failure.code !== "damaged")
    return [{ ...unreadable(base.file, failure), ...base }];
  const text = await findNewestWhole(library, folder, idPart);
  // A folder that somebody made, or that a crash left before anything was written in it.
  if (isMissing && text === null) return [];
  const mend =
    text === null
      ? {}
      : {
          detail: text.read.stored.article.updated,
          mend: {
            how: "restore",
            run: () => restoreArticle(library, folder, text, now()),
          } as const,
        };
  return [{ ...base, kind: isMissing ? "article-missing" : "article-damaged", failure, ...mend }];
}

function about(file: string, article: string): { readonly file: string; readonly article: string } {
  return { file, article };
}
