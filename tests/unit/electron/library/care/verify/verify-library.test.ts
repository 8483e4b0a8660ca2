import { randomBytes } from "node:crypto";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import type { LibraryFinding } from "#shared/desk-api/library-care.ts";
import { readArticleFolders } from "../../../../../../electron/library/articles/article-folders.ts";
import { createLibraryCare } from "../../../../../../electron/library/care/library-care.ts";
import { openLibrary } from "../../../../../../electron/library/open-library.ts";
import type { IndexToCheck } from "../../../../../../electron/library/care/verify/check-index.ts";
import { verifyLibrary } from "../../../../../../electron/library/care/verify/verify-library.ts";
import type { Library } from "../../../../../../electron/library/library.ts";
import { createTempFolder } from "../../../../../support/temp-folder.ts";
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
} from "../../../../../support/library-fixture.ts";

const picture = new URL("../../../../../../electron/desk/sample/lanterns.jpg", import.meta.url);

type CaredFor = Pick<Library, "path" | "articles" | "pictures" | "care">;

let template: string;
let library: CaredFor;
let article: Article;
let folder: string;
let pictureName: string;
let originalName: string;
let picturePath: string;
let originalPath: string;

/** A library of one article with two versions, a picture and its file; made once, as every write is synced. */
beforeAll(async () => {
  template = await mkdtemp(join(tmpdir(), "standfirst-verify-"));
  let time = Date.parse(noon);
  const made = requireOk(
    await openLibrary({
      path: join(template, "library"),
      create: { name: "The Desk" },
      indexFolder: join(template, "index"),
      now: () => new Date((time += 6 * 60 * 1000)),
    }),
  );
  const file = requireOk(await made.pictures.keepFile(await readFile(picture), "lanterns.jpg"));
  const record = requireOk(await made.pictures.create(unsavedPicture({ file })));
  const document = (words: string) =>
    documentOf("Lantern night", figureOf(record.id), paragraph(words));
  article = requireOk(
    await made.articles.create(unsavedArticle({ document: document("First words.") })),
  );
  for (const [minute, words] of [
    [10, "Second words."],
    [20, "Third words."],
  ] as const) {
    const updated = `2026-11-23T12:${minute}:00.000Z`;
    article = requireOk(
      await made.articles.save(
        { ...article, updated, document: document(words) },
        article.revision.id,
      ),
    );
  }
  originalName = relative(made.path, made.pictures.pathOf(file));
  pictureName = `pictures/${record.id}.json`;
  await made.close();
});

afterAll(() => rm(template, { recursive: true, force: true }));

beforeEach(async () => {
  const path = join(await createTempFolder(), "library");
  await cp(join(template, "library"), path, { recursive: true, preserveTimestamps: true });
  picturePath = join(path, pictureName);
  originalPath = join(path, originalName);
  const files = await createTestFiles({ path });
  library = { ...files, care: careOf(path, noIndex) };
  folder = join(path, await folderOf(article.id));
});

const noIndex: IndexToCheck = {
  folders: () => Promise.resolve([]),
  misfits: () => Promise.resolve([]),
  refresh: () => Promise.resolve(),
};

function careOf(path: string, index: IndexToCheck) {
  return createLibraryCare({
    library: path,
    now: () => new Date(noon),
    index,
    findFolder: async (id) => {
      const found = await readArticleFolders(path);
      return found.folders.find(({ idPart }) => id.startsWith(idPart)) ?? null;
    },
    onChanged: () => undefined,
    onMended: () => undefined,
  });
}

function paragraph(text: string) {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

async function folderOf(id: string): Promise<string> {
  const names = await readdir(join(library.path, "articles"), { recursive: true });
  return join("articles", names.find((name) => name.endsWith(`--${id.slice(0, 12)}`)) ?? "");
}

async function check(mend = false): Promise<readonly LibraryFinding[]> {
  const found: LibraryFinding[] = [];
  for await (const event of library.care.check({ mend }))
    if (event.kind === "finding") found.push(event.finding);
  return found;
}

async function kinds(mend = false): Promise<readonly string[]> {
  return (await check(mend)).map(({ kind }) => kind);
}

async function versions(): Promise<readonly string[]> {
  return (await readdir(join(folder, "history"))).sort();
}

/** Everything that stands in the library, by name and bytes. */
async function everything(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(library.path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }): Promise<[string, string]> => {
        const path = join(parentPath, name);
        return [path, (await readFile(path)).toString("base64")];
      }),
    ),
  );
}

it("finds nothing in a whole library, and changes nothing of it", async () => {
  const before = await everything();
  expect(await check()).toEqual([]);
  expect(await check(true)).toEqual([]);
  expect(await everything()).toEqual(before);
});

it("tells how far it is, and never more than there is", async () => {
  const seen: { done: number; total: number }[] = [];
  for await (const event of library.care.check({ mend: false }))
    if (event.kind === "progress") seen.push(event);
  expect(seen.every(({ done, total }) => done <= total)).toBe(true);
  expect(seen.at(-1)).toMatchObject({ done: 5, total: 5 });
});

it("stops between two files when it is told to", async () => {
  const stop = new AbortController();
  let events = 0;
  for await (const _ of library.care.check({ mend: false, signal: stop.signal })) {
    events += 1;
    stop.abort();
  }
  expect(events).toBe(1);
});

describe("an article that is damaged", () => {
  const damages: Readonly<Record<string, (whole: Buffer) => Buffer>> = {
    "cut short": (whole) => whole.subarray(0, whole.length / 2),
    "full of NUL bytes": (whole) => Buffer.alloc(whole.length),
    empty: () => Buffer.alloc(0),
    "not UTF-8": (whole) => Buffer.concat([whole.subarray(0, 60), Buffer.from([0xff, 0xfe])]),
    "of another shape": () => Buffer.from('{"format":1,"id":7}'),
  };

  it.each(Object.keys(damages))("goes back to its newest whole version: %s", async (kind) => {
    const path = join(folder, "article.json");
    const damaged = damages[kind]?.(await readFile(path)) ?? Buffer.alloc(0);
    await writeFile(path, damaged);
    const [newest = ""] = (await versions()).toReversed();
    const whole = await readFile(join(folder, "history", newest), "utf8");
    expect(await check()).toMatchObject([
      { kind: "article-damaged", mend: "restore", detail: "2026-11-23T12:10:00.000Z" },
    ]);
    expect(await readFile(path)).toEqual(damaged);

    const [finding] = await check(true);
    expect(await readFile(path, "utf8")).toBe(whole);
    const aside = finding?.mended?.ok === true ? (finding.mended.value ?? "") : "";
    expect(aside).toMatch(/^set-aside\/articles\/2026\/11\/[^/]+\/[^/]+-article\.json$/u);
    expect(await readFile(join(library.path, aside))).toEqual(damaged);
    expect(await check()).toEqual([]);
    expect(requireOk(await library.articles.read(article.id)).document.textContent).toContain(
      "Second words.",
    );
  });

  it("passes over versions that are damaged themselves, and sets them aside", async () => {
    const [oldest = "", newest = ""] = await versions();
    await writeFile(join(folder, "article.json"), "{");
    await flipLetter(join(folder, "history", newest), "Second", "Sekond");
    expect(await kinds()).toEqual(["article-damaged", "version-damaged"]);
    await check(true);
    expect(await kinds()).toEqual([]);
    expect(requireOk(await library.articles.read(article.id)).document.textContent).toContain(
      "First words.",
    );
    expect(await versions()).toEqual([oldest]);
  });

  it("is left alone where no whole text is left", async () => {
    await rm(join(folder, "history"), { recursive: true });
    await writeFile(join(folder, "article.json"), "{");
    const before = await everything();
    expect(await check(true)).toMatchObject([{ kind: "article-damaged", mend: null }]);
    expect(await everything()).toEqual(before);
  });

  it("is made again from its versions where its file is missing", async () => {
    await rm(join(folder, "article.json"));
    expect(await kinds(true)).toEqual(["article-missing"]);
    expect(await check()).toEqual([]);
    expect((await library.articles.read(article.id)).ok).toBe(true);
  });

  it("keeps what somebody saved over it meanwhile", async () => {
    const path = join(folder, "article.json");
    const whole = await readFile(path);
    await writeFile(path, "{");
    const checking = library.care.check({ mend: true });
    const { id } = article;
    const text = requireOk(await library.care.newestWhole(id));
    await writeFile(path, whole);
    for await (const _ of checking);
    expect(await readFile(path)).toEqual(whole);
    expect(text?.stored.article.id).toBe(id);
  });
});

async function flipLetter(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

it("notes a text that something else than Standfirst changed, and believes it", async () => {
  await flipLetter(join(folder, "article.json"), "Third", "Thirt");
  expect(await check(true)).toMatchObject([{ kind: "revision-differs", mend: null }]);
});

it("opens an article of a newer Standfirst for reading, and says so", async () => {
  await flipLetter(join(folder, "article.json"), '"format": 1', '"format": 99');
  expect(await kinds(true)).toEqual(["article-too-new"]);
});

describe("pictures", () => {
  it("finds a file that is missing, cut short, of the same length, or a link", async () => {
    const bytes = await readFile(originalPath);
    await writeFile(originalPath, bytes.subarray(0, 100));
    expect(await kinds(true)).toEqual(["original-differs"]);
    const flipped = Buffer.from(bytes);
    flipped[5000] = (flipped[5000] ?? 0) ^ 1;
    await writeFile(originalPath, flipped);
    expect(await kinds(true)).toEqual(["original-differs"]);
    await rm(originalPath);
    expect(await kinds(true)).toEqual(["original-missing"]);
    const outside = join(library.path, "../outside.jpg");
    await writeFile(outside, bytes);
    await symlink(outside, originalPath);
    expect(await kinds(true)).toEqual(["unreadable", "link-left-out"]);
  });

  it("finds an article's picture without a record, and the file without one", async () => {
    await rm(picturePath);
    expect(await check(true)).toMatchObject([
      { kind: "original-unused" },
      { kind: "picture-unknown", article: article.id },
    ]);
  });

  it.each([
    ["picture-damaged", "{"],
    ["picture-damaged", '{"format":1}'],
    ["picture-too-new", '{"format":99}'],
  ])("finds a record that is refused: %s", async (kind, text) => {
    await writeFile(picturePath, text);
    expect(await kinds(true)).toEqual([kind, "original-unused"]);
  });

  it("finds a record changed by hand, and one under another's name", async () => {
    const text = await readFile(picturePath, "utf8");
    await writeFile(picturePath, text.replace('"format": 1,', '"format": 1, "creditLine": "AFP",'));
    expect(await kinds(true)).toEqual(["revision-differs"]);
    await writeFile(picturePath, text);
    await writeFile(join(library.path, "pictures", `${newId()}.json`), text);
    expect(await kinds(true)).toEqual(["picture-damaged"]);
  });
});

describe("an article that is there twice", () => {
  let twin: string;

  beforeEach(async () => {
    twin = folder.replace("lantern-night--", "lantern-night-copy--");
    await cp(folder, twin, { recursive: true });
  });

  it("is said by name when it is opened", async () => {
    expect(await library.articles.read(article.id)).toMatchObject({
      failure: { code: "article-twice", id: article.id, folders: { length: 2 } },
    });
  });

  it("becomes two articles, and no text and no version of either is lost", async () => {
    const other = { ...article, document: textDocument("Another text", "Of the other machine.") };
    await rename(folder, join(library.path, "away"));
    requireOk(await library.articles.save({ ...other, updated: noon }, article.revision.id));
    await rename(join(library.path, "away"), folder);
    expect(await kinds()).toEqual(["article-twice"]);
    await check(true);
    expect(await kinds()).toEqual([]);
    const ids = await library.articles.ids();
    const texts = await Promise.all(
      ids.map(async (id) => requireOk(await library.articles.read(id)).document.textContent),
    );
    expect(texts.sort()).toEqual([
      "Another textOf the other machine.",
      "Lantern nightA captionThird words.",
    ]);
    expect(ids).toContain(article.id);
    expect(await readdir(join(library.path, "set-aside/articles/2026/11"))).toHaveLength(1);
  });

  it("becomes one where both texts are the same, with all that stood in the second history", async () => {
    await rm(join(folder, "history"), { recursive: true });
    const names = (await readdir(join(twin, "history"))).sort();
    expect(await kinds(true)).toEqual(["article-twice"]);
    expect(await kinds()).toEqual([]);
    expect(await library.articles.ids()).toEqual([article.id]);
    const left = await folderOf(article.id);
    expect((await readdir(join(library.path, left, "history"))).sort()).toEqual(names);
  });
});

describe("what a sync program leaves", () => {
  it("is found, and moved into the history once the article has its text", async () => {
    const name = "article (Anna's conflicted copy 2026-11-23).json";
    const other = { ...article, document: textDocument("Another text", "Of Anna.") };
    const elsewhere = await copyOfLibrary();
    requireOk(await elsewhere.articles.save(other, article.revision.id));
    const bytes = await readFile(
      join(elsewhere.path, folder.slice(library.path.length), "article.json"),
    );
    await writeFile(join(folder, name), bytes);
    expect(await check(true)).toMatchObject([
      { kind: "conflict-copy", detail: "Anna's conflicted copy 2026-11-23", mend: null },
    ]);
    const [copy] = requireOk(await library.care.copies(article.id));
    expect(copy?.stored.document.textContent).toContain("Of Anna.");
    await library.care.settleCopy(article.id, copy?.file ?? "");
    expect(await readdir(folder)).toEqual(["article.json", "history"]);
    const kept = await Promise.all(
      (await versions()).map((version) => readFile(join(folder, "history", version), "utf8")),
    );
    expect(kept.filter((text) => text.includes("Of Anna."))).toEqual([bytes.toString()]);
    expect(await check()).toEqual([]);
  });

  it("is mended where the article has its text already, or where it is no text", async () => {
    await cp(join(folder, "article.json"), join(folder, "article-NEWSDESK.json"));
    await writeFile(join(folder, "article 2.json"), "\0\0\0");
    const found = await check(true);
    expect(found.map(({ kind }) => kind)).toEqual(["conflict-copy-damaged", "conflict-copy-known"]);
    expect(await check()).toEqual([]);
    const kept = await everything();
    expect([...kept.values()]).toContain(Buffer.from("\0\0\0").toString("base64"));
  });

  it("is taken for the article where that is damaged and it is newer", async () => {
    await cp(
      join(folder, "article.json"),
      join(folder, "article.sync-conflict-20261123-114155-ABCDEFG.json"),
    );
    await writeFile(join(folder, "article.json"), "");
    expect(await kinds(true)).toEqual(["article-damaged", "conflict-copy-known"]);
    expect(requireOk(await library.articles.read(article.id)).article).toEqual(article);
    expect(await check()).toEqual([]);
  });

  it("is noted where it is only on its way, and where it is a picture's or the house's", async () => {
    await writeFile(join(folder, ".article.json.icloud"), "");
    await writeFile(`${picturePath.slice(0, -5)} (1).json`, "{}");
    await writeFile(join(library.path, "house", "words (1).json"), "[]");
    await writeFile(join(library.path, "library 2.json"), "{}");
    expect((await kinds(true)).toSorted()).toEqual([
      "conflict-copy",
      "conflict-copy",
      "conflict-copy",
      "not-arrived",
    ]);
  });
});

it("sweeps what a crash left long ago, and leaves what may be being written", async () => {
  const stray = (name: string) => `.${name}.1-${randomBytes(4).toString("hex")}.tmp`;
  const [old, young] = [join(folder, stray("article.json")), join(folder, stray("article.json"))];
  await writeFile(old, "x");
  await writeFile(young, "y");
  const hourAgo = new Date(Date.now() - 60 * 60 * 1000);
  await utimes(old, hourAgo, hourAgo);
  expect((await kinds(true)).toSorted()).toEqual(["temporary-old", "temporary-young"]);
  expect(await kinds()).toEqual(["temporary-young"]);
});

it("finds a file of the house's settings that is refused", async () => {
  await writeFile(join(library.path, "house", "rates.json"), '{"wordsPerMinute":"many"}');
  expect(await check(true)).toMatchObject([
    { kind: "house-file-damaged", file: "house/rates.json", failure: { code: "damaged" } },
  ]);
});

it("names the folder after the article in it, so that it can be opened again", async () => {
  const wrong = folder.replace(/--.*$/u, `--${newId().slice(0, 12)}`);
  await rename(folder, wrong);
  expect(await kinds(true)).toEqual(["article-misfiled"]);
  expect(await kinds()).toEqual([]);
  expect((await library.articles.read(article.id)).ok).toBe(true);
});

it("follows no link, and writes through none", async () => {
  const outside = join(library.path, "../outside");
  await mkdir(outside);
  await writeFile(join(outside, "article.json"), "{");
  await symlink(outside, join(dirname(folder), `linked--${newId().slice(0, 12)}`));
  await symlink(outside, join(library.path, "set-aside"));
  await writeFile(join(folder, "article.json"), "{");
  const [finding] = (await check(true)).filter(({ kind }) => kind === "article-damaged");
  expect(finding?.mended).toMatchObject({ ok: false, failure: { code: "not-a-folder" } });
  expect(await readdir(outside)).toEqual(["article.json"]);
  expect(await readFile(join(folder, "article.json"), "utf8")).toBe("{");
});

it("takes no version from behind a link, and moves none of them", async () => {
  const outside = join(library.path, "../outside");
  await rename(join(folder, "history"), outside);
  await symlink(outside, join(folder, "history"));
  const [oldest = ""] = (await readdir(outside)).sort();
  await writeFile(join(outside, oldest), "{");
  const names = await readdir(outside);
  await writeFile(join(folder, "article.json"), "{");
  expect(await check(true)).toMatchObject([
    { kind: "link-left-out" },
    { kind: "article-damaged", mend: null },
  ]);
  expect(await readdir(outside)).toEqual(names);
});

describe("the index", () => {
  const change = async (sql: string): Promise<void> => {
    const parent = join(library.path, "../index");
    const name = (await readdir(parent)).find((file) => file.endsWith(".sqlite"));
    const database = new DatabaseSync(join(parent, name ?? ""));
    database.exec(sql);
    database.close();
  };

  it("is compared with the files and read again, and takes in what others saved", async () => {
    const opened = await openTestLibrary({ path: library.path });
    library = opened;
    await opened.index.settled();
    expect(await check()).toEqual([]);
    const ghost = "'articles/2026/11/ghost--01m84hj0272b', 0, '1:1'";
    for (const sql of [
      "UPDATE articles SET headline = 'Another'",
      "UPDATE articles SET words = words + 1",
      "DELETE FROM uses",
      "DELETE FROM search",
      `INSERT INTO articles (folder, trashed, stamp) VALUES (${ghost})`,
    ]) {
      await change(sql);
      expect([sql, await kinds()]).toEqual([sql, ["index-differs"]]);
      expect(await check(true)).toMatchObject([{ mended: { ok: true } }]);
      expect(await check()).toEqual([]);
    }
    const { articles } = await createTestFiles({ path: library.path });
    requireOk(await articles.save({ ...article, language: "ar" }, article.revision.id));
    await rm(picturePath);
    expect(await kinds()).toEqual(["original-unused", "picture-unknown"]);
  });
});

it("checks the files of a library that nobody has opened, without touching them", async () => {
  await writeFile(join(folder, "article.json"), "{");
  const before = await everything();
  const found: string[] = [];
  for await (const event of verifyLibrary({
    library: library.path,
    mend: false,
    now: () => new Date(noon),
    index: () => Promise.resolve(null),
  }))
    if (event.kind === "finding") found.push(event.finding.kind);
  expect(found).toEqual(["article-damaged"]);
  expect(await everything()).toEqual(before);
});

async function copyOfLibrary(): Promise<CaredFor> {
  const path = join(library.path, "../copy");
  await cp(library.path, path, { recursive: true });
  return { ...(await createTestFiles({ path })), care: careOf(path, noIndex) };
}
