import { readdir } from "node:fs/promises";
import { join } from "node:path";
import {
  readArticleFile,
  type ArticleFile,
} from "../../electron/library/stored/read-article-file.ts";
import { readJsonFile } from "../../electron/library/disk/read-json-file.ts";
import { isTemporaryName } from "../../electron/library/disk/temporary-name.ts";

export type FileCheck = {
  /** Articles by id. */
  readonly articles: ReadonlyMap<string, ArticleFile>;
  /** Versions in the histories that are whole. */
  readonly versions: number;
  /** Files that do not parse, break the schema, or hold another text than their checksum says. */
  readonly torn: readonly string[];
  readonly temporaries: readonly string[];
  /** Article folders in which nothing stands yet: a kill came between folder and file. */
  readonly empty: readonly string[];
};

/** Reads every file of a library, as another program would: no memory, no index. */
export async function checkFiles(library: string): Promise<FileCheck> {
  const names = await readdir(library, { recursive: true });
  const articles = new Map<string, ArticleFile>();
  const torn: string[] = [];
  let versions = 0;
  for (const name of names) {
    const isVersion = /[/\\]history[/\\].+\.json$/u.test(name);
    if (isTemporaryName(name.split(/[/\\]/u).at(-1) ?? "")) continue;
    if (!isVersion && !/[/\\]article\.json$/u.test(name)) continue;
    const [file, json] = await Promise.all([
      readArticleFile(join(library, name), name),
      readJsonFile(join(library, name), name),
    ]);
    // `readArticleFile` believes the content; here the number written in the file has to fit it.
    const written = json.ok ? (json.value.json as { revision?: { id?: string } }).revision?.id : "";
    const isWhole = file.ok && file.value.stored.article.revision.id === written;
    if (!isWhole || (isVersion && !name.includes(written))) torn.push(name);
    else if (isVersion) versions += 1;
    else articles.set(file.value.stored.article.id, file.value);
  }
  const has = new Set(names.map((name) => name.replaceAll("\\", "/")));
  return {
    articles,
    versions,
    torn,
    temporaries: names.filter((name) => isTemporaryName(name.split(/[/\\]/u).at(-1) ?? "")),
    empty: [...has].filter(
      (name) => /^articles\/\d{4}\/\d{2}\/[^/]+$/u.test(name) && !has.has(`${name}/article.json`),
    ),
  };
}

/** The text of an article as the typist typed it: its last paragraphs, by lines. */
export function typedIn(file: ArticleFile | undefined): {
  readonly text: string;
  readonly slug: number;
} {
  if (file === undefined) return { text: "", slug: 0 };
  const { document, article } = file.stored;
  const lines = document.children
    .filter(({ type }) => type.name === "paragraph")
    .map(({ textContent }) => textContent);
  return { text: lines.join("\n"), slug: Number(article.slug?.split("-")[1] ?? 0) };
}
