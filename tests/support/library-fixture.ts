import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { NodeJson, UnsavedArticle } from "#shared/article/article.ts";
import type { Change } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";
import type { Result } from "#shared/result.ts";
import { createId } from "#shared/text/id.ts";
import { createArticleFiles } from "../../electron/library/articles/article-files.ts";
import type { Library } from "../../electron/library/library.ts";
import { openLibrary } from "../../electron/library/open-library.ts";
import { createPictureFiles } from "../../electron/library/pictures/picture-files.ts";
import { createTempFolder } from "./temp-folder.ts";

/** The moment at which fixtures are made. */
export const noon = "2026-11-23T12:00:00.000Z";

/** The value of a result that has to be one. */
export function requireOk<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Opens a library for the running test, a new one unless a path is given, closed when the test is over. */
export async function openTestLibrary(
  options: {
    readonly path?: string;
    readonly indexFolder?: string;
    readonly now?: () => Date;
  } = {},
): Promise<Library> {
  const folder = options.path === undefined ? await createTempFolder() : options.path;
  const path = options.path ?? join(folder, "library");
  const library = requireOk(
    await openLibrary({
      path,
      create: { name: "The Desk" },
      indexFolder: options.indexFolder ?? join(path, "../index"),
      now: options.now ?? (() => new Date(noon)),
    }),
  );
  onTestFinished(() => library.close());
  return library;
}

/** The files of a library without its index, which takes a worker to open. */
export type TestFiles = Pick<Library, "path" | "articles" | "pictures"> & {
  /** What was stored, oldest first. */
  readonly changes: readonly Change[];
  /** Resolves when all that was begun is over, what nobody waits for as well. */
  readonly settled: () => Promise<void>;
};

/** Makes a folder that is a library with nothing in it, for the running test. */
export async function createBareLibrary(): Promise<string> {
  const folder = await createTempFolder();
  await writeLibraryFile(folder);
  return folder;
}

async function writeLibraryFile(folder: string): Promise<void> {
  const file = { format: 1, id: newId(), name: "The Desk" };
  await writeFile(join(folder, "library.json"), JSON.stringify(file));
}

/** Makes the files of a library for the running test. */
export async function createTestFiles(
  options: { readonly path?: string; readonly now?: () => Date } = {},
): Promise<TestFiles> {
  const path = options.path ?? join(await createTempFolder(), "library");
  for (const folder of ["articles", "pictures", "originals"])
    await mkdir(join(path, folder), { recursive: true });
  await writeLibraryFile(path);
  const changes: Change[] = [];
  const articles = createArticleFiles({
    library: path,
    now: options.now ?? (() => new Date(noon)),
    watch: { follow: () => undefined },
    onStored: (id) => changes.push({ kind: "article", id }),
  });
  return {
    path,
    changes,
    settled: articles.settled,
    articles,
    pictures: createPictureFiles({
      library: path,
      renditions: join(path, "../renditions"),
      onStored: (id) => changes.push({ kind: "picture", id }),
    }),
  };
}

/** A document of a headline and paragraphs. */
export function textDocument(headline: string, ...paragraphs: readonly string[]): NodeJson {
  return documentOf(
    headline,
    ...paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
  );
}

/** A document of a headline and blocks; no empty paragraph is added to none. */
export function documentOf(headline: string, ...blocks: readonly NodeJson[]): NodeJson {
  const text = headline === "" ? {} : { content: [{ type: "text", text: headline }] };
  return {
    type: "doc",
    content: [
      { type: "headline", ...text },
      { type: "standfirst" },
      { type: "byline" },
      ...(blocks.length === 0 ? [{ type: "paragraph" }] : blocks),
    ],
  };
}

/** A figure that uses a picture. */
export function figureOf(picture: string, caption = "A caption"): NodeJson {
  return {
    type: "figure",
    attrs: { picture, alt: "What it shows" },
    content: [{ type: "caption", content: [{ type: "text", text: caption }] }],
  };
}

/** A new id of the given moment. */
export function newId(at: string = noon): string {
  return createId(Date.parse(at), randomBytes(10));
}

/** An article that no library holds yet. */
export function unsavedArticle(changes: Partial<UnsavedArticle> = {}): UnsavedArticle {
  const created = changes.created ?? noon;
  return {
    format: 1,
    id: newId(created),
    language: "en",
    status: "draft",
    created,
    updated: created,
    document: textDocument("Talks resume in Yerevan", "The two ministers met for an hour."),
    ...changes,
  };
}

/** A picture record that no library holds yet. */
export function unsavedPicture(changes: Partial<UnsavedPicture> = {}): UnsavedPicture {
  return { format: 1, id: newId(), file: null, created: noon, updated: noon, ...changes };
}

/** Ids of all articles a search finds, newest first, and how many there are. */
export async function searchIds(
  library: Library,
  query: string,
): Promise<{ readonly ids: readonly string[]; readonly total: number }> {
  const { rows, total } = await library.index.search({ query, offset: 0, limit: 500 });
  return { ids: rows.map(({ id }) => id), total };
}
