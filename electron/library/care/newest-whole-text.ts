import { join } from "node:path";
import { findConflictCopies } from "../sync/conflict-copies.ts";
import type { ArticleFile } from "../stored/read-article-file.ts";
import { listFiles } from "../disk/read-plain-folder.ts";
import { isVersionName, readVersion } from "../history/read-version.ts";

/** A whole text of an article that stands in another file than the article. */
export type WholeText = {
  /** Relative to the library. */
  readonly file: string;
  /** What a sync program said of it; empty for a version. */
  readonly said: string;
  readonly read: ArticleFile;
};

/**
 * The newest text of an article that is whole, of its versions and of the copies beside it.
 * @param idPart what the folder says of the article's id: a text of another article is none of its own
 */
export async function findNewestWhole(
  library: string,
  folder: string,
  idPart: string,
): Promise<WholeText | null> {
  const whole: WholeText[] = [];
  const isOwn = ({ stored }: ArticleFile): boolean =>
    stored.readOnly === null && stored.article.id.startsWith(idPart);
  for (const { file, said, read } of await findConflictCopies(library, folder))
    if (read.ok && isOwn(read.value)) whole.push({ file, said, read: read.value });
  const names = await listFiles(join(library, folder, "history"));
  // By name they stand in the order of time, so that the last whole one is enough.
  for (const name of names.filter(isVersionName).sort().reverse()) {
    const file = `${folder}/history/${name}`;
    const read = await readVersion(library, file);
    if (!read.ok || !isOwn(read.value)) continue;
    whole.push({ file, said: "", read: read.value });
    break;
  }
  const time = ({ read }: WholeText): number => Date.parse(read.stored.article.updated);
  return whole.reduce<WholeText | null>(
    (newest, text) => (newest === null || time(text) > time(newest) ? text : newest),
    null,
  );
}
