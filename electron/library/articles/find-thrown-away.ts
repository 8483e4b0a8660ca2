import { join } from "node:path";
import { readArticleFolders, type ArticleFolder } from "./article-folders.ts";
import { readArticleFile } from "../stored/read-article-file.ts";

/** The folder of an article in the trash; of several with one id, the one that was changed last. */
export async function findThrownAway(library: string, id: string): Promise<ArticleFolder | null> {
  const { folders } = await readArticleFolders(library, "trash");
  let latest: { readonly folder: ArticleFolder; readonly updated: number } | null = null;
  for (const folder of folders) {
    if (!id.startsWith(folder.idPart)) continue;
    const name = `${folder.folder}/article.json`;
    const file = await readArticleFile(join(library, name), name);
    if (!file.ok || file.value.stored.article.id !== id) continue;
    const updated = Date.parse(file.value.stored.article.updated);
    if (latest === null || updated > latest.updated) latest = { folder, updated };
  }
  return latest === null ? null : latest.folder;
}
