import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import type * as FileSystem from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { expect, it, vi } from "vitest";
import type { Article } from "#shared/article/article.ts";
import { failed, ok } from "#shared/result.ts";
import {
  documentOf,
  newId,
  noon,
  createTestFiles,
  type TestFiles,
  requireOk,
  textDocument,
  unsavedArticle,
} from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

vi.mock("node:fs/promises", async (importReal) => {
  const real = await importReal<typeof FileSystem>();
  return {
    ...real,
    readFile: vi.fn<typeof real.readFile>(real.readFile),
    rename: vi.fn<typeof real.rename>(real.rename),
  };
});

async function storedFile(library: TestFiles, id: string): Promise<string> {
  const names = await readdir(join(library.path, "articles"), { recursive: true });
  const fits = (name: string): boolean => name.endsWith(`--${id.slice(0, 12)}`);
  return join(library.path, "articles", names.find(fits) ?? "none", "article.json");
}

async function storeOne(library: TestFiles): Promise<{ article: Article; file: string }> {
  const article = requireOk(await library.articles.create(unsavedArticle()));
  return { article, file: await storedFile(library, article.id) };
}

/** Changes the file as another program would. */
async function changeFile(file: string, change: (json: Article) => object): Promise<string> {
  const text = JSON.stringify(change(JSON.parse(await readFile(file, "utf8")) as Article));
  await writeFile(file, text);
  return text;
}

it("stores an article under its month, its slug and the first twelve of its id", async () => {
  const library = await createTestFiles();
  const { article } = await storeOne(library);
  const folder = `talks-resume-in-yerevan--${article.id.slice(0, 12)}`;
  const names = await readdir(join(library.path, "articles"), { recursive: true });
  expect(names.sort()).toEqual([
    "2026",
    "2026/11",
    `2026/11/${folder}`,
    `2026/11/${folder}/article.json`,
  ]);
});

it("keeps the folder when the headline changes", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  const renamed = { ...article, document: textDocument("Another headline") };
  requireOk(await library.articles.save(renamed, article.revision.id));
  expect(await storedFile(library, article.id)).toBe(file);
});

it("writes an Arabic headline as it is into the folder's name, and none as untitled", async () => {
  const library = await createTestFiles();
  const arabic = unsavedArticle({ language: "ar", document: textDocument("محادثات السلام") });
  const empty = unsavedArticle({ document: documentOf("") });
  for (const article of [arabic, empty]) requireOk(await library.articles.create(article));
  const names = await readdir(join(library.path, "articles/2026/11"));
  expect(names.map((name) => name.replace(/--.*/u, "")).sort()).toEqual([
    "untitled",
    "محادثات-السلام",
  ]);
});

it("tells two articles apart whose ids begin alike, as ids of one millisecond can", async () => {
  const library = await createTestFiles();
  const first = newId();
  const second = `${first.slice(0, 12)}${newId().slice(12)}`;
  for (const id of [first, second])
    requireOk(await library.articles.create(unsavedArticle({ id })));
  expect(requireOk(await library.articles.read(first)).article.id).toBe(first);
  expect(requireOk(await library.articles.read(second)).article.id).toBe(second);
  expect(await library.articles.read(first.slice(0, 12))).toEqual(
    failed({ code: "article-not-found", id: first.slice(0, 12) }),
  );
});

it("reads back what was stored, by the id or by eight characters of it", async () => {
  const library = await createTestFiles();
  const { article } = await storeOne(library);
  const byId = requireOk(await library.articles.read(article.id));
  expect(byId.article).toEqual(article);
  expect(byId.readOnly).toBe(null);
  expect(requireOk(await library.articles.read(article.id.slice(0, 8))).article).toEqual(article);
});

it.each(["short", "", "../../../etc/passwd", "01234567/../../..", "zzzzzzzzzz", "01234567%00"])(
  "finds no article %j, and reads no path of it",
  async (id) => {
    const library = await createTestFiles();
    await storeOne(library);
    expect(await library.articles.read(id)).toEqual(failed({ code: "article-not-found", id }));
  },
);

it("refuses an id that is none before it becomes a path", async () => {
  const library = await createTestFiles();
  expect(await library.articles.create(unsavedArticle({ id: "../../evil" }))).toEqual(
    failed({
      code: "damaged",
      name: "article.json",
      where: "id",
      expected: "26 letters and digits",
    }),
  );
});

it("saves a new revision made from the one before", async () => {
  const library = await createTestFiles();
  const { article } = await storeOne(library);
  const saved = requireOk(
    await library.articles.save({ ...article, kicker: "Diplomacy" }, article.revision.id),
  );
  expect(saved.revision.parent).toBe(article.revision.id);
  expect(saved.revision.id).toMatch(/^[0-9a-f]{32}$/);
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(saved);
});

it("writes nothing when nothing but the time of saving changed, and answers the same revision", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  const before = await readFile(file, "utf8");
  const later = { ...article, updated: "2026-11-23T13:00:00.000Z" };
  expect(await library.articles.save(later, article.revision.id)).toEqual(ok(article));
  expect(await readFile(file, "utf8")).toBe(before);
  expect(library.changes).toEqual([{ kind: "article", id: article.id }]);
});

it("answers a save that is sent again because its answer was lost", async () => {
  const library = await createTestFiles();
  const { article } = await storeOne(library);
  const edited = { ...article, kicker: "Diplomacy" };
  const first = await library.articles.save(edited, article.revision.id);
  expect(await library.articles.save(edited, article.revision.id)).toEqual(first);
});

it("refuses a save based on an older revision, and names both", async () => {
  const library = await createTestFiles();
  const { article } = await storeOne(library);
  const base = article.revision.id;
  const theirs = requireOk(await library.articles.save({ ...article, kicker: "Theirs" }, base));
  expect(await library.articles.save({ ...article, kicker: "Ours" }, base)).toEqual(
    failed({ code: "changed-elsewhere", id: article.id, base, current: theirs.revision.id }),
  );
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(theirs);
});

it("lets one of many saves at once through, and refuses the others", async () => {
  const library = await createTestFiles();
  const { article } = await storeOne(library);
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      library.articles.save({ ...article, kicker: `Desk ${index}` }, article.revision.id),
    ),
  );
  const codes = answers.map((answer) => (answer.ok ? "ok" : answer.failure.code));
  expect(codes).toEqual(["ok", ...Array.from({ length: 11 }, () => "changed-elsewhere")]);
});

it("lets two processes share a library: nobody's save is lost unnoticed", async () => {
  const ours = await createTestFiles();
  const theirs = await createTestFiles({ path: ours.path });
  const { article } = await storeOne(ours);
  const base = article.revision.id;
  const other = requireOk(await theirs.articles.save({ ...article, kicker: "Theirs" }, base));
  expect(await ours.articles.save({ ...article, kicker: "Ours" }, base)).toEqual(
    failed({ code: "changed-elsewhere", id: article.id, base, current: other.revision.id }),
  );
});

it("notices an edit by hand, which leaves the old revision in the file", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  await changeFile(file, (json) => ({ ...json, kicker: "By hand" }));
  const read = requireOk(await library.articles.read(article.id)).article;
  expect(read.revision.parent).toBe(article.revision.id);
  expect(await library.articles.save({ ...article, kicker: "Ours" }, article.revision.id)).toEqual(
    failed({
      code: "changed-elsewhere",
      id: article.id,
      base: article.revision.id,
      current: read.revision.id,
    }),
  );
});

it("keeps keys, nodes, marks and attributes that a newer Standfirst wrote", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  const unknown = { type: "timeline", attrs: { events: [1, 2] } };
  const marked = { type: "text", text: "x", marks: [{ type: "glow", attrs: { hue: 3 } }] };
  await changeFile(file, (json) => ({
    ...json,
    desk: { shift: "night" },
    legal: { flag: "libel", severity: 3 },
    document: documentOf("Headline", unknown, {
      type: "paragraph",
      attrs: { mood: "grave" },
      content: [marked],
    }),
  }));
  const read = requireOk(await library.articles.read(article.id)).article;
  const saved = requireOk(
    await library.articles.save({ ...read, kicker: "New" }, read.revision.id),
  );
  const { revision: _, ...content } = JSON.parse(await readFile(file, "utf8")) as Article;
  expect(content).toEqual({
    format: 1,
    id: article.id,
    language: "en",
    status: "draft",
    created: noon,
    updated: noon,
    desk: { shift: "night" },
    legal: { flag: "libel", severity: 3 },
    kicker: "New",
    document: documentOf("Headline", unknown, {
      type: "paragraph",
      attrs: { mood: "grave" },
      content: [marked],
    }),
  });
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(saved);
});

it("refuses a document that breaks the schema and writes nothing", async () => {
  const library = await createTestFiles();
  const broken = { type: "doc", content: [{ type: "paragraph" }] };
  const answer = await library.articles.create(unsavedArticle({ document: broken }));
  expect(answer.ok ? "ok" : answer.failure.code).toBe("damaged");
  expect(await readdir(join(library.path, "articles"))).toEqual([]);

  const { article, file } = await storeOne(library);
  const before = await readFile(file, "utf8");
  const saved = await library.articles.save({ ...article, document: broken }, article.revision.id);
  expect(saved.ok ? "ok" : saved.failure.code).toBe("damaged");
  expect(await readFile(file, "utf8")).toBe(before);
});

it.each([
  ["cut short", '{"format": 1, "id"', "JSON"],
  ["not UTF-8", Buffer.from([0xff, 0xfe, 0x00]), "text"],
  ["empty", "", "JSON"],
  ["a list", "[]", "article"],
])("names the place in an article that is %s, and never writes over it", async (_, data, where) => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  await writeFile(file, data);
  const name = file.slice(library.path.length + 1);
  const read = await library.articles.read(article.id);
  expect(read).toEqual(
    failed({ code: "damaged", name, where, expected: expect.any(String) as string }),
  );
  expect(await library.articles.save(article, article.revision.id)).toEqual(
    failed({ code: "article-read-only", id: article.id }),
  );
  expect(await readFile(file)).toEqual(Buffer.from(data));
});

it("shows an article of a newer format read-only, and never writes over it", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  const text = await changeFile(file, (json) => ({ ...json, format: 7, mood: "grave" }));
  const name = file.slice(library.path.length + 1);
  const read = requireOk(await library.articles.read(article.id));
  expect(read.readOnly).toEqual({ code: "too-new", name, format: 7, known: 1 });
  expect(read.article.format).toBe(7);
  expect(read.document.child(0).textContent).toBe("Talks resume in Yerevan");
  const base = read.article.revision.id;
  expect(await library.articles.save({ ...article, kicker: "Ours" }, base)).toEqual(
    failed({ code: "article-read-only", id: article.id }),
  );
  expect(await readFile(file, "utf8")).toBe(text);
});

it("says of a newer format that cannot be shown that it is newer", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  await changeFile(file, (json) => ({ ...json, format: 7, document: { type: "story" } }));
  const name = file.slice(library.path.length + 1);
  expect(await library.articles.read(article.id)).toEqual(
    failed({ code: "too-new", name, format: 7, known: 1 }),
  );
});

it("lists ids oldest first, a damaged article by what its folder says", async () => {
  const library = await createTestFiles();
  const old = unsavedArticle({ created: "2025-01-31T12:00:00.000Z" });
  const damaged = unsavedArticle({ created: "2026-02-28T12:00:00.000Z" });
  const young = unsavedArticle();
  for (const article of [young, damaged, old]) requireOk(await library.articles.create(article));
  await writeFile(await storedFile(library, damaged.id), "{");
  expect(await library.articles.ids()).toEqual([old.id, damaged.id.slice(0, 12), young.id]);
});

it("finds an article whose folder was moved to another month by hand", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  const moved = dirname(file).replace("2026/11", "2027/01");
  await mkdir(dirname(moved), { recursive: true });
  await rename(dirname(file), moved);
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(article);
});

it("says that an article is gone when its folder was removed", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  await rm(dirname(file), { recursive: true });
  const gone = failed({ code: "article-not-found", id: article.id });
  expect(await library.articles.read(article.id)).toEqual(gone);
  expect(await library.articles.save(article, article.revision.id)).toEqual(gone);
});

it("writes nothing through a link that leads out of the library", async () => {
  const library = await createTestFiles();
  const outside = await createTempFolder();
  await symlink(outside, join(library.path, "articles/2026"));
  expect(await library.articles.create(unsavedArticle())).toEqual(
    failed({ code: "not-a-folder", path: join(library.path, "articles/2026") }),
  );
  expect(await readdir(outside)).toEqual([]);
});

it("reads no article through a link", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  const outside = join(await createTempFolder(), "secret.json");
  await rename(file, outside);
  await symlink(outside, file);
  expect(await library.articles.read(article.id)).toEqual(
    failed({ code: "not-a-file", path: file }),
  );
});

it("leaves no folder behind for an article that the full disk did not take", async () => {
  const library = await createTestFiles();
  const full = Object.assign(new Error("ENOSPC"), { code: "ENOSPC", errno: -28 });
  vi.mocked(rename).mockRejectedValueOnce(full);
  const article = unsavedArticle();
  const created = await library.articles.create(article);
  expect(created.ok ? "ok" : created.failure.code).toBe("disk-full");
  expect(await readdir(join(library.path, "articles/2026/11"))).toEqual([]);
  expect(requireOk(await library.articles.create(article)).id).toBe(article.id);
});

it("gives way to another process that saves while it is about to", async () => {
  const library = await createTestFiles();
  const { article, file } = await storeOne(library);
  const base = article.revision.id;
  const theirs = JSON.stringify({ ...article, kicker: "Theirs" });
  // The file is read once more right before the rename; theirs is there by then.
  vi.mocked(readFile).mockImplementationOnce(async () => {
    await writeFile(file, theirs);
    return Buffer.from(theirs);
  });
  const answer = await library.articles.save({ ...article, kicker: "Ours" }, base);
  const current = requireOk(await library.articles.read(article.id)).article.revision.id;
  expect(answer).toEqual(failed({ code: "changed-elsewhere", id: article.id, base, current }));
  expect(await readFile(file, "utf8")).toBe(theirs);
  expect(await readdir(dirname(file))).toEqual(["article.json"]);
});

it("never saves over what another program wrote, even for an article it has just saved itself", async () => {
  const { path, articles } = await createTestFiles();
  const first = requireOk(await articles.create(unsavedArticle()));
  const second = requireOk(
    await articles.save({ ...first, document: textDocument("Second") }, first.revision.id),
  );
  const file = join(
    path,
    (await readdir(path, { recursive: true })).find((name) =>
      /--[^/\\]+[/\\]article\.json$/u.test(name),
    ) ?? "",
  );
  const theirs = (await readFile(file, "utf8")).replace("Second", "Theirs");
  await writeFile(file, theirs);
  const third = await articles.change(second.id, second.revision.id, (stored) =>
    ok({ ...stored, document: textDocument("Third") }),
  );
  expect(third.ok ? "saved" : third.failure.code).toBe("changed-elsewhere");
  expect(await readFile(file, "utf8")).toBe(theirs);
  // The same words again are no save either, now that other words stand there.
  const again = await articles.save(second, second.revision.id);
  expect(again.ok ? "saved" : again.failure.code).toBe("changed-elsewhere");
});

it("saves an article that another program moved while it was open", async () => {
  const { path, articles } = await createTestFiles();
  const first = requireOk(await articles.create(unsavedArticle()));
  const second = requireOk(
    await articles.save({ ...first, document: textDocument("Second") }, first.revision.id),
  );
  const folder =
    (await readdir(path, { recursive: true })).find((name) => /--[^/\\]+$/u.test(name)) ?? "";
  await mkdir(join(path, "articles", "2020", "01"), { recursive: true });
  const moved = join(path, "articles", "2020", "01", basename(folder));
  await rename(join(path, folder), moved);
  requireOk(
    await articles.save({ ...second, document: textDocument("Third") }, second.revision.id),
  );
  expect(JSON.parse(await readFile(join(moved, "article.json"), "utf8"))).toHaveProperty(
    "document",
    textDocument("Third"),
  );
});
