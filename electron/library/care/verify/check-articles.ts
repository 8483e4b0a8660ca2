import { readArticleFolders, type ArticleFolder } from "../../articles/article-folders.ts";
import { keepBothArticles, type Twin } from "../../sync/keep-both-articles.ts";
import { checkArticle } from "./check-article.ts";
import { unreadable, type Looked, type Looking } from "./found.ts";

/** Looks at the folders of articles, then for those that hold one article twice. */
export async function* checkArticles(
  looked: Looked,
  folders: readonly ArticleFolder[],
  pictures: ReadonlySet<string>,
): Looking {
  const byId = new Map<string, Twin[]>();
  for (const place of folders) {
    const file = yield* checkArticle(looked, place, pictures);
    yield null;
    // One that was thrown away may be there as well: putting it back asks by itself.
    if (file === null || !place.folder.startsWith("articles/")) continue;
    const { id, updated } = file.stored.article;
    const twin = { folder: place.folder, updated };
    const twins = byId.get(id);
    if (twins === undefined) byId.set(id, [twin]);
    else twins.push(twin);
  }
  for (const [id, twins] of byId) {
    const [newest, ...others] = twins.toSorted(
      (a, b) => Date.parse(b.updated) - Date.parse(a.updated),
    );
    if (newest === undefined) continue;
    for (const { folder } of others)
      yield {
        kind: "article-twice",
        file: folder,
        article: id,
        detail: newest.folder,
        mend: {
          how: "keep-both",
          run: () => keepBothArticles(looked.library, newest.folder, folder, looked.now()),
        },
      };
  }
}

/** The folders of all articles, also of those thrown away, and those that the disk does not give. */
export async function listArticleFolders(library: string) {
  const kept = await readArticleFolders(library);
  const thrownAway = await readArticleFolders(library, "trash");
  return {
    folders: [...kept.folders, ...thrownAway.folders],
    found: [...kept.unreadable, ...thrownAway.unreadable].map(({ folder, failure }) =>
      unreadable(folder, failure),
    ),
  };
}
