import * as fs from "node:fs/promises";
import type * as FileSystem from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import type { Article } from "#shared/article/article.ts";
import { ok } from "#shared/result.ts";
import {
  createTestFiles,
  requireOk,
  textDocument,
  unsavedArticle,
  type TestFiles,
} from "../../../../support/library-fixture.ts";

const { mkdir, readdir, readFile, writeFile, symlink } = fs;
/** What a save asks of the disk. */
const asked = ["readdir", "link", "open", "rename", "mkdir", "rm", "lstat", "realpath"] as const;

vi.mock("node:fs/promises", async (importReal) => {
  const real = { ...(await importReal<typeof FileSystem>()) };
  for (const name of ["readdir", "link", "open", "rename", "mkdir", "rm", "lstat", "realpath"])
    vi.spyOn(real, name as "open");
  return real;
});
afterEach(() => {
  vi.clearAllMocks();
});

type Desk = {
  readonly files: TestFiles;
  readonly id: string;
  readonly history: string;
  readonly clock: { now: string };
  readonly article: () => Article;
  readonly saveAt: (time: string, words: string, more?: Partial<Article>) => Promise<Article>;
  readonly texts: () => Promise<readonly string[]>;
};

/** A library with one article, and a desk clock that is set by hand. */
async function openAt(now: string): Promise<Desk> {
  const clock = { now };
  const files = await createTestFiles({ now: () => new Date(clock.now) });
  let article = requireOk(await files.articles.create(unsavedArticle({ created: now })));
  const { id } = article;
  const month = `articles/${now.slice(0, 4)}/${now.slice(5, 7)}`;
  const history = join(files.path, month, `talks-resume-in-yerevan--${id.slice(0, 12)}`, "history");
  return {
    files,
    id,
    history,
    clock,
    article: () => article,
    async saveAt(time, words, more = {}) {
      clock.now = time;
      const document = textDocument("Headline", words);
      const next = (stored: Article) => ok({ ...stored, ...more, updated: time, document });
      article = requireOk(
        await files.articles.change(id, article.revision.id, next, { by: "Nina Haddad" }),
      );
      return article;
    },
    async texts() {
      const texts: string[] = [];
      for (const { version } of requireOk(await files.articles.versions(id))) {
        const read = await files.articles.readVersion(id, version);
        texts.push(
          read.ok ? (read.value.document.lastChild?.textContent ?? "") : read.failure.code,
        );
      }
      return texts;
    },
  };
}

it("keeps the text as it stood when the status changed, whatever was kept a moment ago", async () => {
  const desk = await openAt("2026-11-23T12:00:00.000Z");
  await desk.saveAt("2026-11-23T12:00:01.000Z", "first");
  await desk.saveAt("2026-11-23T12:01:00.000Z", "as filed", { status: "filed" });
  await desk.saveAt("2026-11-23T12:01:01.000Z", "after");
  await desk.saveAt("2026-11-23T12:01:02.000Z", "edited", { status: "in-edit" });
  const versions = requireOk(await desk.files.articles.versions(desk.id));
  expect(versions.map(({ saved, labels }) => [saved, labels])).toEqual([
    [
      "2026-11-23T12:01:02.000Z",
      [
        {
          kind: "status",
          from: "filed",
          to: "in-edit",
          at: "2026-11-23T12:01:02.000Z",
          by: "Nina Haddad",
        },
      ],
    ],
    [
      "2026-11-23T12:01:00.000Z",
      [
        {
          kind: "status",
          from: "draft",
          to: "filed",
          at: "2026-11-23T12:01:00.000Z",
          by: "Nina Haddad",
        },
      ],
    ],
    ["2026-11-23T12:00:00.000Z", []],
  ]);
  expect(await desk.texts()).toEqual(["edited", "as filed", "The two ministers met for an hour."]);
});

it("keeps the present version under a name, and both names of a text that has two", async () => {
  const desk = await openAt("2026-11-23T12:00:00.000Z");
  const { revision } = await desk.saveAt("2026-11-23T12:01:00.000Z", "lawyered text");
  const label = (kind: "as-filed" | "as-lawyered", minute: number) => ({
    kind,
    at: `2026-11-23T12:0${minute}:00.000Z`,
    by: null,
  });
  const { articles } = desk.files;
  const later = requireOk(
    await articles.keepPresent(desk.id, revision.id, label("as-lawyered", 5)),
  );
  requireOk(await articles.keepPresent(desk.id, revision.id, label("as-filed", 2)));
  const [newest] = requireOk(await articles.versions(desk.id));
  expect(newest).toEqual({ ...later, labels: [label("as-filed", 2), label("as-lawyered", 5)] });
  const read = requireOk(await articles.readVersion(desk.id, later.version));
  expect(read.article).toEqual(desk.article());
});

it("names nothing that is not on disk any more", async () => {
  const desk = await openAt("2026-11-23T12:00:00.000Z");
  const before = desk.article().revision.id;
  const { revision } = await desk.saveAt("2026-11-23T12:01:00.000Z", "newer");
  const label = { kind: "as-filed", at: desk.clock.now, by: null } as const;
  expect(await desk.files.articles.keepPresent(desk.id, before, label)).toEqual({
    ok: false,
    failure: { code: "changed-elsewhere", id: desk.id, base: before, current: revision.id },
  });
});

it("keeps a named version whole when the article's file is edited in place by hand", async () => {
  const desk = await openAt("2026-11-23T12:00:00.000Z");
  const { revision } = await desk.saveAt("2026-11-23T12:01:00.000Z", "lawyered text");
  const label = { kind: "as-lawyered", at: desk.clock.now, by: "Lea Sarkis" } as const;
  requireOk(await desk.files.articles.keepPresent(desk.id, revision.id, label));
  const file = join(desk.history, "../article.json");
  const byHand = (await readFile(file, "utf8")).replace("lawyered text", "by hand");
  await writeFile(file, byHand);
  expect((await desk.texts())[0]).toBe("lawyered text");
});

it("never gives out a version that is not what was kept", async () => {
  const desk = await openAt("2026-11-23T12:00:00.000Z");
  await desk.saveAt("2026-11-23T12:06:00.000Z", "second");
  await desk.saveAt("2026-11-23T12:12:00.000Z", "third");
  await desk.saveAt("2026-11-23T12:18:00.000Z", "fourth");
  const names = (await readdir(desk.history)).sort();
  const [first = "", second = "", third = ""] = names.map((name) => join(desk.history, name));
  const changed = (await readFile(first, "utf8")).replace("for an hour", "for an tour");
  await writeFile(first, changed);
  await writeFile(second, (await readFile(second, "utf8")).slice(0, 200));
  await writeFile(third, "");
  const versions = requireOk(await desk.files.articles.versions(desk.id));
  for (const { version } of versions) {
    const read = await desk.files.articles.readVersion(desk.id, version);
    expect(read).toMatchObject({ ok: false, failure: { code: "damaged" } });
  }
  expect(await desk.texts()).toEqual(["damaged", "damaged", "damaged"]);
});

it("reads nothing by a name that is none, or outside the article's own folder", async () => {
  const desk = await openAt("2026-11-23T12:00:00.000Z");
  const { articles, path } = desk.files;
  for (const name of ["../article", "", `20261123T120000.000Z-${"a".repeat(32)}/../../article`])
    expect(await articles.readVersion(desk.id, name)).toMatchObject({
      ok: false,
      failure: { code: "invalid-request" },
    });
  expect(
    await articles.readVersion(desk.id, `20261123T120000.000Z-${"a".repeat(32)}`),
  ).toMatchObject({
    ok: false,
    failure: { code: "version-not-found" },
  });
  expect(requireOk(await articles.versions(desk.id))).toEqual([]);
  const outside = join(path, "outside");
  await mkdir(outside);
  await symlink(outside, desk.history);
  expect(await articles.versions(desk.id)).toMatchObject({ ok: false });
});

it("lists a version whose label cannot be read, and never thins it", async () => {
  const desk = await openAt("2026-01-05T12:00:00.000Z");
  const { revision } = desk.article();
  const label = { kind: "named", name: "Keep", at: desk.clock.now, by: null } as const;
  requireOk(await desk.files.articles.keepPresent(desk.id, revision.id, label));
  const file = (await readdir(desk.history)).find((name) => name.endsWith(".label")) ?? "";
  await writeFile(join(desk.history, file), "{");
  await desk.saveAt("2026-01-05T12:06:00.000Z", "second");
  await desk.saveAt("2026-01-05T12:12:00.000Z", "third");
  await desk.saveAt("2026-11-23T12:00:00.000Z", "fourth");
  await desk.files.settled();
  expect(await desk.texts()).toEqual(["third", "The two ministers met for an hour."]);
});

/** Half a year of versions, one an hour for some days. */
async function fillHistory(desk: Desk): Promise<void> {
  for (let day = 1; day <= 3; day += 1)
    for (let hour = 10; hour < 14; hour += 1)
      await desk.saveAt(`2026-06-0${day}T${hour}:00:00.000Z`, `day ${day}, ${hour} o'clock`);
}

it("thins what is old when it keeps what is new", async () => {
  const desk = await openAt("2026-06-01T09:00:00.000Z");
  await fillHistory(desk);
  expect(await desk.texts()).toHaveLength(12);
  await desk.saveAt("2026-06-30T12:00:00.000Z", "weeks later");
  await desk.files.settled();
  expect(await desk.texts()).toEqual([
    "day 3, 13 o'clock",
    "day 2, 13 o'clock",
    "day 1, 13 o'clock",
    "The two ministers met for an hour.",
  ]);
});

it("thins nothing in favour of a version that is damaged", async () => {
  const desk = await openAt("2026-06-01T09:00:00.000Z");
  await fillHistory(desk);
  const names = (await readdir(desk.history)).sort();
  // The last of the second day.
  const last = names.find((name) => name.startsWith("20260602T130000")) ?? "";
  await writeFile(join(desk.history, last), "NUL");
  await desk.saveAt("2026-06-30T12:00:00.000Z", "weeks later");
  await desk.files.settled();
  expect(await desk.texts()).toEqual([
    "day 3, 13 o'clock",
    "damaged",
    "day 2, 12 o'clock",
    "day 2, 11 o'clock",
    "day 2, 10 o'clock",
    "day 1, 13 o'clock",
    "The two ministers met for an hour.",
  ]);
});

it("asks no more of the disk for a save with a long history than with a short one", async () => {
  const desk = await openAt("2026-11-23T12:00:00.000Z");
  const asks = async (time: string): Promise<Readonly<Record<string, number>>> => {
    await desk.files.settled();
    vi.clearAllMocks();
    await desk.saveAt(time, `written at ${time}`);
    return Object.fromEntries(asked.map((name) => [name, vi.mocked(fs[name]).mock.calls.length]));
  };
  await desk.saveAt("2026-11-23T12:00:01.000Z", "the first version is kept");
  const short = await asks("2026-11-23T12:00:02.000Z");
  for (let hour = 0; hour < 23; hour += 1)
    for (let minute = 0; minute < 60; minute += 10) {
      const time = `2026-11-23T${String(hour).padStart(2, "0")}${String(minute).padStart(2, "0")}`;
      await writeFile(join(desk.history, `${time}00.000Z-${"0".repeat(32)}.json`), "{}");
    }
  const long = await asks("2026-11-23T12:00:03.000Z");
  expect(long["open"]).toBeGreaterThan(0);
  expect(long).toEqual(short);
  // Between two versions the history is not even looked at.
  expect(long).toMatchObject({ readdir: 0, link: 0 });
});
