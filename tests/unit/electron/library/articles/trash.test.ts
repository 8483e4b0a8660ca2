import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import {
  createTestFiles,
  documentOf,
  figureOf,
  openTestLibrary,
  requireOk,
  searchIds,
  textDocument,
  unsavedArticle,
  unsavedPicture,
} from "../../../../support/library-fixture.ts";

type Files = Pick<Library, "path" | "articles">;

async function store(library: Files, headline = "Talks"): Promise<Article> {
  const article = unsavedArticle({ document: textDocument(headline, "The ministers met.") });
  return requireOk(await library.articles.create(article));
}

/** The folders of articles below a top folder, such as `2026/11/talks--…`. */
async function foldersIn(library: Files, top: string): Promise<readonly string[]> {
  const names = await readdir(join(library.path, top), { recursive: true }).catch(() => []);
  return names.filter((name) => /--[0-9a-z]+$/u.test(name)).sort();
}

/** Every file below a folder, with what is in it. */
async function filesIn(library: Files, folder: string): Promise<readonly string[][]> {
  const path = join(library.path, folder);
  const names = (await readdir(path, { recursive: true })).sort();
  return Promise.all(
    names
      .filter((name) => name.endsWith(".json"))
      .map(async (name) => [name, await readFile(join(path, name), "utf8")]),
  );
}

async function trashIds(library: Library, query = ""): Promise<readonly string[]> {
  const { rows, total } = await library.index.search({ query, trash: true, offset: 0, limit: 500 });
  expect(total).toBe(rows.length);
  return rows.map(({ id }) => id);
}

it("moves the whole folder there and back, byte for byte", async () => {
  const library = await createTestFiles();
  const article = await store(library);
  const [folder = ""] = await foldersIn(library, "articles");
  await mkdir(join(library.path, "articles", folder, "history"));
  await writeFile(join(library.path, "articles", folder, "history", "old.json"), "{}");
  const before = await filesIn(library, `articles/${folder}`);
  expect(await library.articles.throwAway(article.id)).toEqual({ ok: true, value: null });
  expect(await foldersIn(library, "articles")).toEqual([]);
  expect(await filesIn(library, `trash/${folder}`)).toEqual(before);
  expect(await library.articles.putBack(article.id)).toEqual({ ok: true, value: null });
  expect(await foldersIn(library, "trash")).toEqual([]);
  expect(await filesIn(library, `articles/${folder}`)).toEqual(before);
});

it("neither opens, lists nor counts what was thrown away, and saves nothing into it", async () => {
  const library = await createTestFiles();
  const article = await store(library);
  requireOk(await library.articles.throwAway(article.id));
  const failure = { code: "article-not-found", id: article.id };
  expect(await library.articles.read(article.id)).toEqual({ ok: false, failure });
  expect(await library.articles.save(article, article.revision.id)).toEqual({ ok: false, failure });
  expect(await library.articles.throwAway(article.id)).toEqual({ ok: false, failure });
  expect(await library.articles.ids()).toEqual([]);
  requireOk(await library.articles.putBack(article.id));
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(article);
});

it("lists it in the trash and nowhere else, until it is put back", async () => {
  const library = await openTestLibrary();
  const kept = await store(library, "Kept");
  const thrown = await store(library, "Ministre à Erevan");
  requireOk(await library.articles.throwAway(thrown.id));
  expect(await searchIds(library, "")).toEqual({ ids: [kept.id], total: 1 });
  expect(await searchIds(library, "ministers")).toEqual({ ids: [kept.id], total: 1 });
  expect(await trashIds(library)).toEqual([thrown.id]);
  expect(await trashIds(library, "a MINISTRE")).toEqual([thrown.id]);
  expect(await trashIds(library, "ministers")).toEqual([]);
  requireOk(await library.articles.putBack(thrown.id));
  expect(await searchIds(library, "erevan")).toEqual({ ids: [thrown.id], total: 1 });
  expect(await trashIds(library)).toEqual([]);
});

it("does not count what was thrown away among the uses of a picture, nor offer its section", async () => {
  const library = await openTestLibrary();
  const picture = requireOk(await library.pictures.create(unsavedPicture()));
  const document = documentOf("One", figureOf(picture.id));
  const article = unsavedArticle({ document, section: "World" });
  const { id } = requireOk(await library.articles.create(article));
  requireOk(await library.articles.throwAway(id));
  expect(await library.index.usesOf(picture.id)).toEqual([]);
  expect((await library.index.choices()).sections).toEqual([]);
});

it("keeps both when a copy of a thrown article is thrown away as well, and puts the newer one back", async () => {
  const library = await createTestFiles();
  const article = await store(library);
  const [folder = ""] = await foldersIn(library, "articles");
  const copy = join(library.path, "copy");
  await cp(join(library.path, "articles", folder), copy, { recursive: true });
  requireOk(await library.articles.throwAway(article.id));
  await rename(copy, join(library.path, "articles", folder));
  const later = { ...article, updated: "2026-11-23T13:00:00.000Z", slug: "LATER" };
  requireOk(await library.articles.save(later, article.revision.id));
  requireOk(await library.articles.throwAway(article.id));
  const second = folder.replace("--", "-2--");
  expect(await foldersIn(library, "trash")).toEqual([folder, second].sort());
  requireOk(await library.articles.putBack(article.id));
  expect(requireOk(await library.articles.read(article.id)).article.slug).toBe("LATER");
  expect(await library.articles.putBack(article.id)).toEqual({
    ok: false,
    failure: { code: "article-already-there", id: article.id },
  });
  expect(await foldersIn(library, "trash")).toEqual([folder]);
});

it("gives a number to one whose place is taken by something else, and finds it there", async () => {
  const library = await createTestFiles();
  const article = await store(library);
  const [folder = ""] = await foldersIn(library, "articles");
  requireOk(await library.articles.throwAway(article.id));
  await mkdir(join(library.path, "articles", folder, "not-ours"), { recursive: true });
  requireOk(await library.articles.putBack(article.id));
  expect(await foldersIn(library, "articles")).toEqual(
    [folder, folder.replace("--", "-2--")].sort(),
  );
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(article);
});

it("answers that there is no such article in the trash", async () => {
  const library = await createTestFiles();
  const { id } = unsavedArticle();
  const failure = { code: "article-not-found", id };
  expect(await library.articles.putBack(id)).toEqual({ ok: false, failure });
});

it("leaves the article where it is when the trash cannot take it", async () => {
  const library = await createTestFiles();
  const article = await store(library);
  await writeFile(join(library.path, "trash"), "a file in its place");
  expect(await library.articles.throwAway(article.id)).toEqual({
    ok: false,
    failure: { code: "not-a-folder", path: join(library.path, "trash") },
  });
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(article);
  await rm(join(library.path, "trash"));
  requireOk(await library.articles.throwAway(article.id));
});

it.each(["before the move", "right after the move"])(
  "finds the article in one place when the process died %s",
  async (moment) => {
    const first = await openTestLibrary();
    const article = await store(first);
    const [folder = ""] = await foldersIn(first, "articles");
    await first.index.settled();
    await first.close();
    // What a process had done on the disk when it died; its index knows nothing of it.
    await mkdir(join(first.path, "trash", folder, ".."), { recursive: true });
    const moved = moment === "right after the move";
    if (moved)
      await rename(join(first.path, "articles", folder), join(first.path, "trash", folder));
    const library = await openTestLibrary({ path: first.path });
    await library.index.settled();
    expect((await searchIds(library, "ministers")).ids).toEqual(moved ? [] : [article.id]);
    expect(await trashIds(library)).toEqual(moved ? [article.id] : []);
    if (moved) requireOk(await library.articles.putBack(article.id));
    else requireOk(await library.articles.throwAway(article.id));
  },
);
