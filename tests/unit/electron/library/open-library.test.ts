import { spawnSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import type { Change } from "#shared/desk-api/payloads.ts";
import { failed } from "#shared/result.ts";
import { isId } from "#shared/text/id.ts";
import { openLibrary } from "../../../../electron/library/open-library.ts";
import {
  noon,
  openTestLibrary,
  requireOk,
  unsavedArticle,
  unsavedPicture,
} from "../../../support/library-fixture.ts";
import { createTempFolder } from "../../../support/temp-folder.ts";

it("makes a library of plain folders and one file", async () => {
  const library = await openTestLibrary();
  expect((await readdir(library.path)).sort()).toEqual([
    "articles",
    "house",
    "library.json",
    "originals",
    "pictures",
    "trash",
  ]);
  const file = JSON.parse(await readFile(join(library.path, "library.json"), "utf8")) as unknown;
  expect(file).toEqual({ format: 1, id: library.id, name: "The Desk" });
  expect(isId(library.id)).toBe(true);
});

it("opens the library that is there, and keeps its name and id", async () => {
  const first = await openTestLibrary();
  const again = await openLibrary({
    path: first.path,
    create: { name: "Another name" },
    indexFolder: await createTempFolder(),
  });
  const { id, name, close } = requireOk(again);
  await close();
  expect([id, name]).toEqual([first.id, "The Desk"]);
});

it.each(["a folder with spaces", "أخبار اليوم", "with a slash at its end/"])(
  "works in %s",
  async (name) => {
    const folder = await createTempFolder();
    const library = await openTestLibrary({
      path: join(folder, name),
      indexFolder: join(folder, "index"),
    });
    const article = requireOk(await library.articles.create(unsavedArticle()));
    expect(requireOk(await library.articles.read(article.id)).article).toEqual(article);
    const found = await library.index.search({ query: "yerevan", offset: 0, limit: 10 });
    expect(found.rows.map(({ id }) => id)).toEqual([article.id]);
  },
);

it("makes no library unless it is asked to", async () => {
  const path = join(await createTempFolder(), "library");
  const missing = failed({ code: "library-not-found", path });
  expect(await openLibrary({ path, indexFolder: join(path, "../index") })).toEqual(missing);
  await mkdir(path);
  expect(await openLibrary({ path, indexFolder: join(path, "../index") })).toEqual(missing);
  expect(await readdir(path)).toEqual([]);
});

it.each([undefined, { name: "The Desk" }])(
  "says that a file stands where a folder is needed (create: %j)",
  async (create) => {
    const folder = await createTempFolder();
    const path = join(folder, "library");
    await writeFile(path, "I am a file");
    const options = { path, indexFolder: join(folder, "index") };
    expect(await openLibrary(create === undefined ? options : { ...options, create })).toEqual(
      failed({ code: "not-a-folder", path }),
    );
  },
);

it.each([
  [
    "of a newer format",
    { format: 3 },
    { code: "too-new", name: "library.json", format: 3, known: 1 },
  ],
  [
    "whose id could be a path",
    { format: 1, id: "../../evil", name: "x" },
    {
      code: "damaged",
      name: "library.json",
      where: "id",
      expected: "26 letters and digits",
    },
  ],
] as const)("opens no library %s, and leaves its file alone", async (_, json, failure) => {
  const path = await createTempFolder();
  const text = JSON.stringify(json);
  await writeFile(join(path, "library.json"), text);
  const opened = await openLibrary({
    path,
    create: { name: "The Desk" },
    indexFolder: join(path, "../never-made"),
  });
  expect(opened).toEqual(failed(failure));
  expect(await readFile(join(path, "library.json"), "utf8")).toBe(text);
  expect(await readdir(path)).toEqual(["library.json"]);
});

it("keeps nothing of the index inside the library", async () => {
  const library = await openTestLibrary();
  requireOk(await library.articles.create(unsavedArticle()));
  await library.index.settled();
  const names = await readdir(library.path, { recursive: true });
  expect(names.filter((name) => name.includes("sqlite"))).toEqual([]);
});

it("lets the process end once it is closed", () => {
  const module = new URL("../../../../electron/library/open-library.ts", import.meta.url).href;
  const code = `
    import { openLibrary } from ${JSON.stringify(module)};
    import { mkdtempSync, rmSync } from "node:fs";
    const path = mkdtempSync("/tmp/standfirst-test-");
    const { value } = await openLibrary({ path, create: { name: "x" }, indexFolder: path + "/i" });
    await value.close();
    rmSync(path, { recursive: true });
    console.log("closed");`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", code],
    { encoding: "utf8", timeout: 20_000 },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "closed\n", stderr: "" });
});

it("tells every listener what was stored, until it stops listening", async () => {
  const library = await openTestLibrary();
  const changes: Change[] = [];
  const stop = library.onChange((change) => changes.push(change));
  const article = requireOk(await library.articles.create(unsavedArticle()));
  const picture = requireOk(await library.pictures.create(unsavedPicture()));
  stop();
  requireOk(await library.articles.save({ ...article, kicker: "New" }, article.revision.id));
  expect(changes).toEqual([
    { kind: "article", id: article.id },
    { kind: "picture", id: picture.id },
  ]);
});

it("tells of a change that another program makes in an article that is followed", async () => {
  const library = await openTestLibrary();
  const { id } = requireOk(await library.articles.create(unsavedArticle()));
  const told: string[] = [];
  library.onChange(({ kind, id: changed }) => told.push(`${kind} ${changed}`));
  const [name = ""] = (await readdir(library.path, { recursive: true })).filter((each) =>
    each.endsWith("article.json"),
  );
  const file = join(library.path, name);
  await library.articles.follow(id);
  const read = requireOk(await library.articles.read(id));
  const { revision, ...article } = read.article;
  const saved = await library.articles.save({ ...article, kicker: "Ours" }, revision.id);
  expect(saved.ok).toBe(true);
  // Our own save is told once, by whoever saved.
  await wait(600);
  expect(told.filter((each) => each.startsWith("article"))).toEqual([`article ${id}`]);
  const text = await readFile(file, "utf8");
  told.length = 0;
  await writeFile(file, text.replace('"draft"', '"filed"'));
  await expect.poll(() => told, { timeout: 10_000 }).toContain(`article ${id}`);
  await library.index.settled();
  const { rows } = await library.index.search({ query: "", offset: 0, limit: 1 });
  expect(rows[0]?.status).toBe("filed");
});

it("says who else has it open and that it is a copy, and leaves nothing of that behind", async () => {
  const indexFolder = await createTempFolder();
  const first = await openTestLibrary({ indexFolder });
  const path = join(indexFolder, "copy");
  await cp(first.path, path, { recursive: true });
  const open = async () =>
    requireOk(await openLibrary({ path, indexFolder, asDesk: true, now: () => new Date(noon) }));
  const [copy, again] = [await open(), await open()];
  expect([copy.notices, again.notices]).toEqual([
    [{ kind: "library-copied", file: path }],
    [{ kind: "open-here-too", file: expect.any(String) as string }],
  ]);
  expect(copy.id).not.toBe(first.id);
  await Promise.all([copy.close(), again.close()]);
  expect(await readdir(join(path, "open"))).toEqual([]);
});

it("finds an article that came in parts once all of it is there", async () => {
  const library = await openTestLibrary();
  const { id } = requireOk(await library.articles.create(unsavedArticle()));
  await library.index.settled();
  const names = await readdir(join(library.path, "articles"), { recursive: true });
  const file = join(
    library.path,
    "articles",
    names.find((name) => name.endsWith("article.json")) ?? "",
  );
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, 100));
  await library.index.toCheck.refresh(dirname(file).slice(library.path.length + 1));
  const found = () => library.index.search({ query: "", offset: 0, limit: 5 });
  expect([(await found()).total, library.notices.map(({ kind }) => kind)]).toEqual([
    0,
    ["article-damaged"],
  ]);
  await writeFile(file, whole);
  expect((await found()).rows.map((row) => row.id)).toEqual([id]);
  await expect.poll(() => library.notices).toEqual([]);
});
