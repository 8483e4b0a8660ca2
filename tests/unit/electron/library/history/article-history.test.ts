import { link, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import type * as FileSystem from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { ok } from "#shared/result.ts";
import type { Article } from "#shared/article/article.ts";
import {
  createTestFiles,
  type TestFiles,
  requireOk,
  textDocument,
  unsavedArticle,
} from "../../../../support/library-fixture.ts";
import { createTempFolder } from "../../../../support/temp-folder.ts";

vi.mock("node:fs/promises", async (importReal) => {
  const real = await importReal<typeof FileSystem>();
  return { ...real, link: vi.fn<typeof real.link>(real.link) };
});
afterEach(() => {
  vi.mocked(link).mockClear();
});

/** A library with one article, and a desk clock that is set by hand. */
async function openAt(time: string): Promise<{
  library: TestFiles;
  history: string;
  article: Article;
  saveAt: (time: string, words: string) => Promise<Article>;
}> {
  let clock = time;
  const library = await createTestFiles({ now: () => new Date(clock) });
  let article = requireOk(await library.articles.create(unsavedArticle({ created: time })));
  const folder = `articles/2026/11/talks-resume-in-yerevan--${article.id.slice(0, 12)}`;
  return {
    library,
    article,
    history: join(library.path, folder, "history"),
    saveAt: async (now, words) => {
      clock = now;
      const document = textDocument("Headline", words);
      const next = { ...article, updated: now, document };
      article = requireOk(await library.articles.save(next, article.revision.id));
      return article;
    },
  };
}

it("keeps the version that is replaced, whole, under its time and revision", async () => {
  const { article, history, saveAt } = await openAt("2026-11-23T11:41:55.123Z");
  await saveAt("2026-11-23T11:42:00.000Z", "second");
  expect(await readdir(history)).toEqual([`20261123T114155.123Z-${article.revision.id}.json`]);
  const [name] = await readdir(history);
  expect(JSON.parse(await readFile(join(history, name ?? ""), "utf8"))).toEqual(article);
});

it("keeps one version in five minutes of autosaving", async () => {
  const { article, history, saveAt } = await openAt("2026-11-23T12:00:00.000Z");
  await saveAt("2026-11-23T12:00:01.000Z", "second");
  await saveAt("2026-11-23T12:02:00.000Z", "third");
  const fourth = await saveAt("2026-11-23T12:04:59.000Z", "fourth");
  await saveAt("2026-11-23T12:05:00.000Z", "fifth");
  await saveAt("2026-11-23T12:05:01.000Z", "sixth");
  expect((await readdir(history)).sort()).toEqual([
    `20261123T120000.000Z-${article.revision.id}.json`,
    `20261123T120459.000Z-${fourth.revision.id}.json`,
  ]);
});

it("keeps Monday's last words when Friday begins", async () => {
  const { article, history, saveAt } = await openAt("2026-11-23T12:00:00.000Z");
  const last = await saveAt("2026-11-23T12:01:00.000Z", "Monday's last words");
  await saveAt("2026-11-27T09:00:00.000Z", "Friday's first");
  expect((await readdir(history)).sort()).toEqual([
    `20261123T120000.000Z-${article.revision.id}.json`,
    `20261123T120100.000Z-${last.revision.id}.json`,
  ]);
});

it("copies the version where the disk knows no hard links", async () => {
  const { article, history, saveAt } = await openAt("2026-11-23T12:00:00.000Z");
  const unable = Object.assign(new Error("EPERM"), { code: "EPERM", errno: -1 });
  vi.mocked(link).mockRejectedValueOnce(unable);
  await saveAt("2026-11-23T12:01:00.000Z", "second");
  const [name] = await readdir(history);
  expect(JSON.parse(await readFile(join(history, name ?? ""), "utf8"))).toEqual(article);
});

it("saves the article even where no version can be kept", async () => {
  const { library, article, history, saveAt } = await openAt("2026-11-23T12:00:00.000Z");
  const outside = await createTempFolder();
  await mkdir(join(outside, "history"));
  await symlink(join(outside, "history"), history);
  const saved = await saveAt("2026-11-23T12:01:00.000Z", "second");
  expect(requireOk(await library.articles.read(article.id)).article).toEqual(saved);
  expect(await readdir(join(outside, "history"))).toEqual([]);
});

it("keeps a version of a minute ago too when it must, and replaces nothing that it cannot keep", async () => {
  const { library, article, history, saveAt } = await openAt("2026-11-23T12:00:00.000Z");
  const second = await saveAt("2026-11-23T12:06:00.000Z", "Second.");
  const write = (words: string) => (stored: Article) =>
    ok({
      ...stored,
      updated: "2026-11-23T12:07:00.000Z",
      document: textDocument("Headline", words),
    });
  const third = requireOk(
    await library.articles.change(article.id, second.revision.id, write("Third."), { keep: true }),
  );
  const kept = (await readdir(history)).filter((name) => name.includes(second.revision.id));
  // One of two texts that met is never thinned: it has a label.
  expect(kept.map((name) => name.replace(/^[^.]*\.\d+Z-[0-9a-f]*/u, "")).sort()).toEqual([
    ".before-choice.20261123T120600.000Z.label",
    ".json",
  ]);
  // A version cut short under the very name does not pass for the one that must be there.
  const name = `20261123T120700.000Z-${third.revision.id}.json`;
  await writeFile(join(history, name), "{");
  const again = requireOk(
    await library.articles.change(article.id, third.revision.id, write("Third again."), {
      keep: true,
    }),
  );
  expect(JSON.parse(await readFile(join(history, name), "utf8"))).toEqual(third);
  await rm(history, { recursive: true });
  await writeFile(history, "A file where the folder should be.");
  const answer = await library.articles.change(article.id, again.revision.id, write("Fourth."), {
    keep: true,
  });
  expect(answer.ok).toBe(false);
  const stored = requireOk(await library.articles.read(article.id));
  expect(stored.article.revision.id).toBe(again.revision.id);
});
