import { existsSync, mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import type { Change } from "#shared/desk-api/payloads.ts";
import { isId } from "#shared/text/id.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import { openLibrary } from "../../../../../electron/library/open-library.ts";
import {
  documentOf,
  figureOf,
  noon,
  openTestLibrary,
  requireOk,
  searchIds,
  textDocument,
  unsavedArticle,
  unsavedPicture,
} from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

async function store(library: Library, changes: Parameters<typeof unsavedArticle>[0]) {
  return requireOk(await library.articles.create(unsavedArticle(changes)));
}

/** The library's folder and its index file, for what happens while it is closed. */
async function closed(library: Library): Promise<{ path: string; indexFile: string }> {
  await library.index.settled();
  await library.close();
  const folder = join(library.path, "../index");
  const [name] = (await readdir(folder)).filter((file) => file.endsWith(".sqlite"));
  return { path: library.path, indexFile: join(folder, name ?? "none") };
}

function changeIndex(file: string, statement: string): Promise<void> {
  const database = new DatabaseSync(file);
  database.exec(statement);
  database.close();
  return Promise.resolve();
}

async function articleFile(path: string, article: Article): Promise<string> {
  const names = await readdir(join(path, "articles"), { recursive: true });
  const folder = names.find((name) => name.endsWith(`--${article.id.slice(0, 12)}`)) ?? "none";
  return join(path, "articles", folder, "article.json");
}

describe("search", () => {
  it("finds an article the moment it is stored, by the beginning of every word", async () => {
    const library = await openTestLibrary();
    const { id } = await store(library, {});
    expect(await searchIds(library, "minis yere")).toEqual({ ids: [id], total: 1 });
    expect(await searchIds(library, "minis london")).toEqual({ ids: [], total: 0 });
  });

  it("finds the new words of a saved article, and no longer the old", async () => {
    const library = await openTestLibrary();
    const article = await store(library, { document: textDocument("Harvest") });
    const edited = { ...article, document: textDocument("Vintage") };
    requireOk(await library.articles.save(edited, article.revision.id));
    expect(await searchIds(library, "vintage")).toEqual({ ids: [article.id], total: 1 });
    expect(await searchIds(library, "harvest")).toEqual({ ids: [], total: 0 });
  });

  it.each([
    ["اعلنت حكومه", "without hamza, and teh marbuta as heh"],
    ["أَعْلَنَتِ", "with diacritics"],
    ["الحكـــومة", "with tatweel"],
    ["2026", "with Latin digits"],
    ["مصطفي", "with yeh for alef maksura"],
  ])("finds Arabic as people type it: %s (%s)", async (query) => {
    const library = await openTestLibrary();
    const text = "أعلنت حكومة الحكومة مصطفى عام ٢٠٢٦";
    const { id } = await store(library, { language: "ar", document: textDocument("خبر", text) });
    await store(library, { document: textDocument("Another") });
    expect(await searchIds(library, query)).toEqual({ ids: [id], total: 1 });
  });

  it("finds accents and capitals as people type them", async () => {
    const library = await openTestLibrary();
    const { id } = await store(library, { document: textDocument("Erdoğan reçoit Łódź") });
    for (const query of ["erdogan", "ERDOĞAN", "recoit lodz"])
      expect(await searchIds(library, query)).toEqual({ ids: [id], total: 1 });
  });

  it.each([
    ["حكومة", "قالت الحكومة"],
    ["الحكومة", "حكومة جديدة"],
    ["الحكومة", "قرار للحكومة"],
    ["حكوم", "وبالحكومات"],
    ["ألمانيا", "المانيا"],
    ["المانيا", "ألمانيا"],
    ["التزام", "الالتزام"],
    ["الله", "الله أكبر"],
  ])("finds by %s the article or none in: %s", async (query, text) => {
    const library = await openTestLibrary();
    const { id } = await store(library, { document: textDocument("عنوان", text) });
    expect(await searchIds(library, query)).toEqual({ ids: [id], total: 1 });
  });

  it("finds caption, alt text and credit of its pictures", async () => {
    const library = await openTestLibrary();
    const picture = requireOk(
      await library.pictures.create(
        unsavedPicture({ creditLine: "Moreau/AFP", creators: [{ name: "Inès Moreau" }] }),
      ),
    );
    const figure = figureOf(picture.id, "Cranes stand idle");
    const document = documentOf("Headline", {
      ...figure,
      attrs: { ...figure.attrs, alt: "A harbour in fog" },
    });
    const { id } = await store(library, { document });
    for (const query of ["cranes idle", "harbour fog", "afp", "ines moreau"])
      expect(await searchIds(library, query)).toEqual({ ids: [id], total: 1 });
  });

  it("finds the catchline, the kicker, the section and the keywords", async () => {
    const library = await openTestLibrary();
    const { id } = await store(library, {
      slug: "ARMENIA-TALKS",
      kicker: "Diplomacy",
      section: "World",
      keywords: ["peace deal"],
      headlines: { print: "Ministers meet" },
    });
    for (const query of ["armenia-talks", "diplo", "world", "peace", "ministers meet"])
      expect(await searchIds(library, query)).toEqual({ ids: [id], total: 1 });
  });

  // Words that are operators to SQLite are words of no article here; what holds no word asks for all.
  it.each([
    ['"', 1],
    ['"yerevan', 1],
    ["yerevan AND", 0],
    ["NOT (", 0],
    ["text:yerevan*", 0],
    ["NEAR(yerevan hour)", 0],
    ["yerevan^2", 0],
    ["\0yerevan", 1],
    ["'; DROP", 0],
    ["{}[]+-", 1],
    ["*", 1],
  ])("takes %j as plain text", async (query, total) => {
    const library = await openTestLibrary();
    await store(library, {});
    expect((await searchIds(library, query)).total).toBe(total);
  });

  it("answers the newest first, in pages, with the count of all", async () => {
    const library = await openTestLibrary();
    const days = ["2026-11-21", "2026-11-23", "2026-11-22"];
    const made = new Map<string, string>();
    for (const day of days)
      made.set(day, (await store(library, { created: `${day}T12:00:00.000Z` })).id);
    // The offset of a time zone does not decide: this is 23:30 on the 23rd in UTC.
    const late = await store(library, { created: "2026-11-24T01:30:00.000+02:00" });
    const order = [late.id, made.get("2026-11-23"), made.get("2026-11-22"), made.get("2026-11-21")];
    for (const query of ["", "yerevan"]) {
      expect(await searchIds(library, query)).toEqual({ ids: order, total: 4 });
      const page = await library.index.search({ query, offset: 1, limit: 2 });
      expect({ ids: page.rows.map(({ id }) => id), total: page.total }).toEqual({
        ids: order.slice(1, 3),
        total: 4,
      });
    }
  });

  it("counts words, minutes, stops and advice for the list", async () => {
    const library = await openTestLibrary();
    const uncredited = requireOk(await library.pictures.create(unsavedPicture()));
    const text = { type: "text", text: "Two words." };
    const document = documentOf(
      "",
      { type: "paragraph", content: [text] },
      figureOf(uncredited.id),
    );
    const { id } = await store(library, { document, commissionedLength: 300 });
    const { rows } = await library.index.search({ query: "", offset: 0, limit: 10 });
    expect(rows).toEqual([
      {
        id,
        headline: "",
        language: "en",
        status: "draft",
        section: "",
        words: 2,
        commissioned: 300,
        readingMinutes: 1,
        updated: noon,
        // Uncredited; and without a headline, without a file, too short.
        stops: 1,
        advice: 3,
        stop: "uncredited-picture",
      },
    ]);
  });

  it("lifts an embargo by the clock alone", async () => {
    let clock = "2026-11-23T12:00:00.000Z";
    const library = await openTestLibrary({ now: () => new Date(clock) });
    await store(library, { embargoUntil: "2026-11-23T18:00:00.000Z" });
    const stops = async (): Promise<unknown> => {
      const { rows } = await library.index.search({ query: "", offset: 0, limit: 1 });
      return [rows[0]?.stops, rows[0]?.stop];
    };
    expect(await stops()).toEqual([1, "embargo-not-over"]);
    clock = "2026-11-23T18:00:00.000Z";
    expect(await stops()).toEqual([0, null]);
  });

  it("lists an article whose language tag is malformed", async () => {
    const library = await openTestLibrary();
    const { id } = await store(library, { language: "english (UK)!" });
    expect(await searchIds(library, "")).toEqual({ ids: [id], total: 1 });
  });
});

describe("uses of a picture", () => {
  it("names every article that uses it, once", async () => {
    const library = await openTestLibrary();
    const picture = requireOk(await library.pictures.create(unsavedPicture()));
    const twice = documentOf("Two", figureOf(picture.id), figureOf(picture.id));
    const first = await store(library, { document: twice });
    const second = await store(library, { document: documentOf("One", figureOf(picture.id)) });
    await store(library, {});
    expect(await library.index.usesOf(picture.id)).toEqual([first.id, second.id].sort());
    const without = { ...first, document: textDocument("None") };
    requireOk(await library.articles.save(without, first.revision.id));
    expect(await library.index.usesOf(picture.id)).toEqual([second.id]);
  });

  it("takes the stop away from the list when the credit comes", async () => {
    const library = await openTestLibrary();
    const picture = requireOk(await library.pictures.create(unsavedPicture()));
    await store(library, { document: documentOf("One", figureOf(picture.id)) });
    const stops = async (): Promise<number | undefined> =>
      (await library.index.search({ query: "", offset: 0, limit: 1 })).rows[0]?.stops;
    expect(await stops()).toBe(1);
    const credited = { ...picture, creditLine: "AFP" };
    requireOk(await library.pictures.save(credited, picture.revision.id));
    expect(await stops()).toBe(0);
  });
});

describe("is a cache of the files", () => {
  it("is made again when it is missing, without a word", async () => {
    const library = await openTestLibrary();
    const { id } = await store(library, {});
    const { path, indexFile } = await closed(library);
    await rm(dirname(indexFile), { recursive: true });
    const again = await openTestLibrary({ path });
    await again.index.settled();
    expect(await searchIds(again, "yerevan")).toEqual({ ids: [id], total: 1 });
    expect(again.notices).toEqual([]);
  });

  it.each([
    ["no database at all", (file: string) => writeFile(file, "not a database, and long enough")],
    [
      "damaged in the middle",
      async (file: string) => {
        const bytes = await readFile(file);
        await writeFile(file, bytes.fill(0x5a, 4096, bytes.length - 100));
      },
    ],
    ["of an older version", (file: string) => changeIndex(file, "UPDATE made_for SET version = 0")],
    [
      "of another library",
      (file: string) => changeIndex(file, "UPDATE made_for SET library = 'another'"),
    ],
  ])("is thrown away and made again when it is %s, and says so", async (_, spoil) => {
    const library = await openTestLibrary();
    const { id } = await store(library, {});
    const { path, indexFile } = await closed(library);
    await spoil(indexFile);
    const again = await openTestLibrary({ path });
    await again.index.settled();
    expect(await searchIds(again, "yerevan")).toEqual({ ids: [id], total: 1 });
    const file = indexFile.slice(dirname(indexFile).length + 1);
    expect(again.notices).toEqual([{ kind: "index-rebuilt", file }]);
    expect(isId(file.slice(0, 26))).toBe(true);
  });

  it("is kept in memory where the machine takes no file", async () => {
    const folder = await createTempFolder();
    const indexFolder = join(folder, "taken");
    await writeFile(indexFolder, "a file stands here");
    const library = await openTestLibrary({ path: join(folder, "library"), indexFolder });
    const { id } = await store(library, {});
    expect(await searchIds(library, "yerevan")).toEqual({ ids: [id], total: 1 });
    expect(await readFile(indexFolder, "utf8")).toBe("a file stands here");
  });

  it("takes in what was changed, added and removed while the library was closed", async () => {
    const library = await openTestLibrary();
    const changed = await store(library, { document: textDocument("Harvest") });
    const removed = await store(library, { document: textDocument("Flood") });
    const same = await store(library, { document: textDocument("Strike") });
    const { path } = await closed(library);
    const file = await articleFile(path, changed);
    await writeFile(file, (await readFile(file, "utf8")).replace("Harvest", "Vintage wines"));
    await rm(dirname(await articleFile(path, removed)), { recursive: true });

    const again = await openTestLibrary({ path });
    await again.index.settled();
    expect(await searchIds(again, "harvest")).toEqual({ ids: [], total: 0 });
    expect(await searchIds(again, "vintage")).toEqual({ ids: [changed.id], total: 1 });
    expect((await searchIds(again, "")).ids.toSorted()).toEqual([changed.id, same.id].sort());
    expect(again.notices).toEqual([]);
  });

  it("takes in a credit that was changed while the library was closed", async () => {
    const library = await openTestLibrary();
    const picture = requireOk(await library.pictures.create(unsavedPicture()));
    await store(library, { document: documentOf("One", figureOf(picture.id)) });
    const { path } = await closed(library);
    const file = join(path, "pictures", `${picture.id}.json`);
    await writeFile(file, JSON.stringify({ ...picture, creditLine: "AFP" }));
    const again = await openTestLibrary({ path });
    await again.index.settled();
    const { rows } = await again.index.search({ query: "", offset: 0, limit: 1 });
    expect(rows.map(({ stops }) => stops)).toEqual([0]);
  });

  it("counts minutes anew when the house changes its rates", async () => {
    const library = await openTestLibrary();
    await store(library, { document: textDocument("Long", "word ".repeat(476).trim()) });
    const { path } = await closed(library);
    await writeFile(join(path, "house/rates.json"), '{ "wordsPerMinute": 119 }');
    const again = await openTestLibrary({ path });
    await again.index.settled();
    const { rows } = await again.index.search({ query: "", offset: 0, limit: 1 });
    expect(rows.map(({ readingMinutes }) => readingMinutes)).toEqual([4]);
    expect(again.notices).toEqual([]);
  });

  it("tells a listener when it has taken in what it found", async () => {
    const library = await openTestLibrary();
    await store(library, {});
    const { path, indexFile } = await closed(library);
    await rm(indexFile);
    const again = await openTestLibrary({ path });
    const changes: Change[] = [];
    again.onChange((change) => changes.push(change));
    await again.index.settled();
    expect(changes).toEqual([{ kind: "index", id: again.id }]);
  });
});

describe("a large library", () => {
  it("is listed before all its files have been looked at, when none has changed either", async () => {
    const library = await openTestLibrary();
    // Damaged ones take the least time to be read; looked at are all alike.
    const folders = Array.from({ length: 2400 }, (_, number) =>
      join(library.path, `articles/2026/01/a--0${String(number).padStart(11, "0")}`),
    );
    const { path } = await closed(library);
    for (const folder of folders) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "article.json"), "{");
    }
    await closed(await openTestLibrary({ path }));
    // The oldest folder is looked at last, and swept then.
    const stray = join(folders[0] ?? "", ".article.json.1-00000000.tmp");
    writeFileSync(stray, "");
    utimesSync(stray, 0, 0);
    const again = await openTestLibrary({ path });
    for (let asked = 0; asked < 3; asked += 1) await searchIds(again, "");
    expect(existsSync(stray)).toBe(true);
    await again.index.settled();
    expect(existsSync(stray)).toBe(false);
  });
});

describe("notices", () => {
  it("name damaged articles and those of a newer Standfirst as soon as a library is open", async () => {
    const library = await openTestLibrary();
    const damaged = await store(library, { document: textDocument("A damaged one") });
    const newer = await store(library, { document: textDocument("Beyond us") });
    const { path } = await closed(library);
    await writeFile(await articleFile(path, damaged), "{");
    const file = await articleFile(path, newer);
    await writeFile(file, (await readFile(file, "utf8")).replace('"format": 1', '"format": 2'));
    const names = {
      damaged: (await articleFile(path, damaged)).slice(path.length + 1),
      newer: file.slice(path.length + 1),
    };
    const expected = [
      {
        kind: "article-damaged",
        file: names.damaged,
        failure: {
          code: "damaged",
          name: names.damaged,
          where: "JSON",
          expected: expect.any(String) as string,
        },
      },
      {
        kind: "article-too-new",
        file: names.newer,
        failure: { code: "too-new", name: names.newer, format: 2, known: 1 },
      },
    ];
    // The second time they are known from the index.
    for (const _ of ["first", "second"]) {
      const again = await openTestLibrary({ path });
      expect(again.notices).toEqual(expected);
      expect(await searchIds(again, "")).toEqual({ ids: [newer.id], total: 1 });
      await again.close();
    }
  });

  it("forget a damaged article that was mended", async () => {
    const library = await openTestLibrary();
    const article = await store(library, {});
    const { path } = await closed(library);
    const file = await articleFile(path, article);
    const text = await readFile(file, "utf8");
    await writeFile(file, "{");
    const second = await openTestLibrary({ path });
    expect(second.notices).toHaveLength(1);
    await second.close();
    await writeFile(file, text);
    expect((await openTestLibrary({ path })).notices).toEqual([]);
  });
});

it("sweeps temporary files that a crash left, and nothing that is young or not ours", async () => {
  const library = await openTestLibrary();
  const article = await store(library, {});
  const { path } = await closed(library);
  const folder = dirname(await articleFile(path, article));
  const old = new Date(Date.now() - 3_600_000);
  const files = {
    stray: ".article.json.4711-0a1b2c3d.tmp",
    young: ".article.json.4711-0a1b2c3e.tmp",
    theirs: ".backup.tmp",
  };
  for (const name of Object.values(files)) await writeFile(join(folder, name), "half");
  for (const name of [files.stray, files.theirs]) await utimes(join(folder, name), old, old);
  const version = join(folder, "history", files.stray);
  await mkdir(dirname(version));
  await writeFile(version, "half");
  await utimes(version, old, old);
  const again = await openTestLibrary({ path });
  await again.index.settled();
  expect((await readdir(folder)).sort()).toEqual(
    [files.young, files.theirs, "article.json", "history"].sort(),
  );
  expect(await readdir(dirname(version))).toEqual([]);
});

it("indexes and searches two thousand articles, and answers in between with what there is", async () => {
  const folder = await createTempFolder();
  const path = join(folder, "library");
  const maker = await openTestLibrary({ path });
  await closed(maker);
  const month = join(path, "articles/2026/11");
  await mkdir(month, { recursive: true });
  for (let number = 0; number < 2000; number += 1) {
    const at = new Date(Date.parse("2026-11-01T00:00:00Z") + number * 60_000).toISOString();
    const words = `common number${number} ${number % 7 === 0 ? "seventh" : "other"}`;
    const article = unsavedArticle({
      created: at,
      document: textDocument(`Story ${number}`, words),
    });
    const target = join(month, `story-${number}--${article.id.slice(0, 12)}`);
    await mkdir(target);
    const text = JSON.stringify({ ...article, revision: { id: "", parent: null } });
    await writeFile(join(target, "article.json"), text);
  }
  const library = await openTestLibrary({ path });
  const early = await library.index.search({ query: "common", offset: 0, limit: 1 });
  // The newest are taken in first.
  expect(early.rows.map(({ headline }) => headline)).toEqual(["Story 1999"]);
  await library.index.settled();
  const total = async (query: string): Promise<number> => (await searchIds(library, query)).total;
  expect(await total("common")).toBe(2000);
  expect(await total("seventh")).toBe(286);
  expect(await total("number1999")).toBe(1);
  expect(await total("com num sev")).toBe(286);
  expect(await total("absent")).toBe(0);
});

it("is shared by two processes without a lock", async () => {
  const ours = await openTestLibrary();
  const theirs = await openLibrary({
    path: ours.path,
    indexFolder: join(ours.path, "../index"),
  });
  const other = requireOk(theirs);
  const { id } = await store(other, {});
  await other.index.settled();
  await other.close();
  expect(await searchIds(ours, "yerevan")).toEqual({ ids: [id], total: 1 });
});
