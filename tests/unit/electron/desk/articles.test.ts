import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyDocument } from "#shared/article/empty-document.ts";
import { failed } from "#shared/result.ts";
import { createArticles } from "../../../../electron/desk/articles.ts";
import type { Library } from "../../../../electron/library/library.ts";
import {
  createTestFiles,
  documentOf,
  figureOf,
  newId,
  noon,
  openTestLibrary,
  requireOk,
  textDocument,
  unsavedArticle,
  unsavedPicture,
} from "../../../support/library-fixture.ts";

const later = "2026-11-23T13:30:00.000Z";
const atLater = (): Date => new Date(later);
const fromTheFuture = { fromTheFuture: { kept: true } };

async function articleFile(library: Library): Promise<string> {
  const names = await readdir(join(library.path, "articles"), { recursive: true });
  const name = names.find((entry) => /--[^/]+\/article\.json$/u.test(entry));
  if (name === undefined) throw new Error("Expected an article on the disk");
  return join(library.path, "articles", name);
}

it("stores an empty article at once, in the language asked for", async () => {
  const library = await openTestLibrary();
  const articles = createArticles(library, atLater);
  const { article, pictures, readOnly } = requireOk(await articles.create({ language: "ar-LB" }));
  expect([article.language, article.status, article.created, article.updated]).toEqual([
    "ar-LB",
    "draft",
    later,
    later,
  ]);
  expect(article.document).toEqual(emptyDocument);
  expect([pictures, readOnly]).toEqual([[], null]);
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(article);
});

it("makes an article once that is asked for twice, and never over one that was written in", async () => {
  const files = await createTestFiles();
  const articles = createArticles(files as unknown as Library, atLater);
  const id = newId(noon);
  const first = requireOk(await articles.create({ language: "en", id })).article;
  expect([first.id, first.created]).toEqual([id, noon]);
  expect(requireOk(await articles.create({ language: "en", id })).article).toEqual(first);
  expect(await files.articles.ids()).toEqual([id]);
  const document = JSON.stringify(textDocument("Rain"));
  const base = first.revision.id;
  const { revision } = requireOk(await articles.save({ id, base, document }));
  expect(await articles.create({ language: "en", id })).toEqual(
    failed({ code: "changed-elsewhere", id, base: "", current: revision }),
  );
});

it("takes no id from the future, which would lie at the end of the list for ever", async () => {
  const files = await createTestFiles();
  const id = newId("2031-01-01T00:00:00.000Z");
  expect(
    await createArticles(files as unknown as Library, atLater).create({ language: "en", id }),
  ).toEqual(failed({ code: "invalid-request", where: "id", expected: "an id made by now" }));
  expect(await files.articles.ids()).toEqual([]);
});

it.each(["", "not a tag", "e", "en_GB", "../x"])("makes no article in %j", async (language) => {
  const library = await openTestLibrary();
  expect(await createArticles(library, atLater).create({ language })).toEqual({
    ok: false,
    failure: { code: "invalid-request", where: "language", expected: "a BCP 47 tag" },
  });
  expect(await library.articles.ids()).toEqual([]);
});

it("opens an article with the records of its pictures, and without those that are missing", async () => {
  const library = await openTestLibrary();
  const picture = requireOk(await library.pictures.create(unsavedPicture({ creditLine: "Getty" })));
  const stored = requireOk(
    await library.articles.create(
      unsavedArticle({
        document: documentOf(
          "Twice",
          figureOf(picture.id),
          figureOf(picture.id),
          figureOf(newId()),
        ),
      }),
    ),
  );
  expect(requireOk(await createArticles(library, atLater).open({ id: stored.id }))).toEqual({
    article: stored,
    pictures: [picture],
    readOnly: null,
  });
});

it("saves the document and keeps all else, also what this Standfirst does not know", async () => {
  const library = await openTestLibrary();
  const first = requireOk(
    await library.articles.create(
      Object.assign(unsavedArticle({ slug: "TALKS", keywords: ["peace"] }), fromTheFuture),
    ),
  );
  const document = documentOf("Talks end", { type: "hologram", attrs: { depth: 3 } });
  const saved = requireOk(
    await createArticles(library, atLater).save({
      id: first.id,
      base: first.revision.id,
      document: JSON.stringify(document),
    }),
  );
  const stored = requireOk(await library.articles.read(first.id)).article;
  expect(saved).toEqual({ revision: stored.revision.id, updated: later, savedAt: later });
  expect(stored).toEqual({
    ...first,
    document,
    updated: later,
    revision: { id: saved.revision, parent: first.revision.id },
  });
});

it("saves changed furniture with the text in one revision, and keeps what it does not know", async () => {
  const library = await openTestLibrary();
  const first = requireOk(
    await library.articles.create(
      Object.assign(unsavedArticle({ slug: "TALKS", kicker: "Old", headlines: { print: "P" } }), {
        headlines: { print: "P", tram: "T" },
        ...fromTheFuture,
      }),
    ),
  );
  const document = documentOf("Talks end");
  const saved = requireOk(
    await createArticles(library, atLater).save({
      id: first.id,
      base: first.revision.id,
      document: JSON.stringify(document),
      envelope: { status: "filed", kicker: null, headlines: { push: "Now" } },
    }),
  );
  const { kicker, ...rest } = first;
  expect(kicker).toBe("Old");
  expect(requireOk(await library.articles.read(first.id)).article).toEqual({
    ...rest,
    status: "filed",
    headlines: { print: "P", tram: "T", push: "Now" },
    document,
    updated: later,
    revision: { id: saved.revision, parent: first.revision.id },
  });
});

it("keeps the furniture of whoever saved first", async () => {
  const library = await openTestLibrary();
  const articles = createArticles(library, atLater);
  const { id, revision, document } = requireOk(await library.articles.create(unsavedArticle()));
  const base = revision.id;
  const text = JSON.stringify(document);
  const saved = requireOk(
    await articles.save({ id, base, document: text, envelope: { kicker: "Theirs" } }),
  );
  expect(await articles.save({ id, base, document: text, envelope: { kicker: "Mine" } })).toEqual({
    ok: false,
    failure: { code: "changed-elsewhere", id, base, current: saved.revision },
  });
  expect(requireOk(await library.articles.read(id)).article.kicker).toBe("Theirs");
});

it("keeps the blocks that a save does not send, and takes the others from it", async () => {
  const library = await openTestLibrary();
  const articles = createArticles(library, atLater);
  const { id, revision, document } = requireOk(await library.articles.create(unsavedArticle()));
  const blocks = document.content ?? [];
  const typed = { type: "paragraph", content: [{ type: "text", text: "Typed." }] };
  const kept = { first: 3, last: blocks.length - 3, of: blocks.length };
  const sent = JSON.stringify({ type: "doc", content: [typed] });
  const saved = requireOk(await articles.save({ id, base: revision.id, document: sent, kept }));
  const { article } = requireOk(await library.articles.read(id));
  expect(article.document.content).toEqual(blocks.toSpliced(3, 0, typed));
  // The same revision as of the whole text.
  const whole = JSON.stringify(article.document);
  expect(await articles.save({ id, base: revision.id, document: whole })).toMatchObject({
    ok: true,
    value: { revision: saved.revision },
  });
});

it("never keeps blocks of another text than the page means", async () => {
  const library = await openTestLibrary();
  const articles = createArticles(library, atLater);
  const { id, revision, document } = requireOk(await library.articles.create(unsavedArticle()));
  const base = revision.id;
  const of = document.content?.length ?? 0;
  const sent = JSON.stringify({ type: "doc", content: [] });
  const unfit = { first: 1, last: 1, of: of + 1 };
  expect(await articles.save({ id, base, document: sent, kept: unfit })).toMatchObject({
    failure: { code: "invalid-request", where: "kept" },
  });
  const theirs = JSON.stringify(textDocument("Theirs"));
  const saved = requireOk(await articles.save({ id, base, document: theirs }));
  const kept = { first: of, last: 0, of };
  expect(await articles.save({ id, base, document: sent, kept })).toEqual({
    ok: false,
    failure: { code: "changed-elsewhere", id, base, current: saved.revision },
  });
  expect(requireOk(await library.articles.read(id)).article.document).toEqual(
    textDocument("Theirs"),
  );
});

it("keeps both texts when somebody else saved first", async () => {
  const library = await openTestLibrary();
  const articles = createArticles(library, atLater);
  const { id, revision } = requireOk(await library.articles.create(unsavedArticle()));
  const base = revision.id;
  const theirs = JSON.stringify(textDocument("Theirs"));
  const saved = requireOk(await articles.save({ id, base, document: theirs }));
  const mine = await articles.save({ id, base, document: JSON.stringify(textDocument("Mine")) });
  expect(mine).toEqual({
    ok: false,
    failure: { code: "changed-elsewhere", id, base, current: saved.revision },
  });
  expect(requireOk(await library.articles.read(id)).article.document).toEqual(
    textDocument("Theirs"),
  );
});

it.each([
  ["no JSON", "{", "document"],
  ["nothing", "", "document"],
  ["no document", "[]", "document"],
  ["another node", '{"type":"paragraph"}', "document"],
  ["a document without its frame", '{"type":"doc","content":[{"type":"paragraph"}]}', "document"],
  ["a document with a broken node", '{"type":"doc","content":[3]}', "document.doc[0]"],
])("refuses %s and leaves the file as it was", async (_what, document, where) => {
  const library = await openTestLibrary();
  const { id, revision } = requireOk(await library.articles.create(unsavedArticle()));
  const before = await readFile(await articleFile(library), "utf8");
  const saved = await createArticles(library, atLater).save({ id, base: revision.id, document });
  expect(
    saved.ok ? "saved" : [saved.failure.code, "where" in saved.failure && saved.failure.where],
  ).toEqual(["invalid-request", where]);
  expect(await readFile(await articleFile(library), "utf8")).toBe(before);
});

it("refuses to save an article that a newer Standfirst wrote, and opens it to be read", async () => {
  const library = await openTestLibrary();
  const { id } = requireOk(await library.articles.create(unsavedArticle()));
  const file = await articleFile(library);
  const newer = { ...(JSON.parse(await readFile(file, "utf8")) as object), format: 99 };
  await writeFile(file, JSON.stringify(newer));
  const articles = createArticles(library, atLater);
  const opened = requireOk(await articles.open({ id }));
  expect(opened.readOnly?.code).toBe("too-new");
  const { revision } = opened.article;
  const document = JSON.stringify(textDocument("Mine"));
  expect(await articles.save({ id, base: revision.id, document })).toEqual({
    ok: false,
    failure: { code: "article-read-only", id },
  });
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(newer);
});

it("says that an article is not there", async () => {
  const library = await openTestLibrary();
  const articles = createArticles(library, atLater);
  const id = newId();
  const failure = { ok: false, failure: { code: "article-not-found", id } };
  expect(await articles.open({ id })).toEqual(failure);
  const document = JSON.stringify(textDocument("Mine"));
  expect(await articles.save({ id, base: "", document })).toEqual(failure);
});

it("lists what was saved", async () => {
  const library = await openTestLibrary();
  const { id } = requireOk(await library.articles.create(unsavedArticle()));
  await library.index.settled();
  const query = { query: "yerevan", offset: 0, limit: 10 };
  const { rows, total } = await createArticles(library, atLater).list(query);
  expect([rows.map((row) => [row.id, row.headline, row.updated]), total]).toEqual([
    [[id, "Talks resume in Yerevan", noon]],
    1,
  ]);
});
