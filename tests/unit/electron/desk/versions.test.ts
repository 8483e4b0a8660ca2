import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createArticles } from "../../../../electron/desk/articles.ts";
import { readLibraryStory } from "../../../../electron/desk/exchange/read-library-story.ts";
import { createVersions } from "../../../../electron/desk/versions.ts";
import {
  documentOf,
  figureOf,
  openTestLibrary,
  requireOk,
  textDocument,
  unsavedArticle,
  unsavedPicture,
} from "../../../support/library-fixture.ts";

const later = "2026-11-23T13:30:00.000Z";
const atLater = (): Date => new Date(later);

async function openDesk() {
  const library = await openTestLibrary({ now: atLater });
  const picture = requireOk(await library.pictures.create(unsavedPicture({ creditLine: "Getty" })));
  const document = documentOf("Talks", figureOf(picture.id), {
    type: "paragraph",
    content: [{ type: "text", text: "Four words it has." }],
  });
  const stored = requireOk(await library.articles.create(unsavedArticle({ document })));
  const versions = createVersions(library, atLater);
  const articles = createArticles(library, atLater, () => "Nina Haddad");
  const write = async (base: string, words: string, status?: "filed") =>
    requireOk(
      await articles.save({
        id: stored.id,
        base,
        document: JSON.stringify(textDocument("Talks", words)),
        ...(status === undefined ? {} : { envelope: { status } }),
      }),
    );
  return { library, versions, picture, stored, write, id: stored.id };
}

it("keeps, lists, looks at and reads a version with the pictures it uses", async () => {
  const { versions, stored, id, picture, write } = await openDesk();
  const title = { kind: "named", name: "For the editor" } as const;
  const base = stored.revision.id;
  const kept = requireOk(await versions.keep({ id, base, title, by: "Nina Haddad" }));
  expect(kept.labels).toEqual([{ ...title, at: later, by: "Nina Haddad" }]);
  await write(base, "Something else altogether.");
  expect(requireOk(await versions.list({ id }))).toEqual([kept]);
  expect(await versions.look({ id, versions: [kept.version, "no name"] })).toEqual([
    { version: kept.version, words: 4, failure: null },
    expect.objectContaining({
      words: 0,
      failure: expect.objectContaining({ code: "invalid-request" }) as unknown,
    }),
  ]);
  const read = requireOk(await versions.read({ id, version: kept.version }));
  expect([read.article, read.pictures]).toEqual([stored, [picture]]);
});

it("signs the version of a change of status with who sits at the desk", async () => {
  const { versions, stored, id, write } = await openDesk();
  await write(stored.revision.id, "As filed.", "filed");
  const [filed] = requireOk(await versions.list({ id }));
  expect(filed?.labels).toEqual([
    { kind: "status", from: "draft", to: "filed", at: later, by: "Nina Haddad" },
  ]);
});

it("finds what the lawyers read last, and advises on what changed since when the article leaves", async () => {
  const { library, versions, stored, id, write } = await openDesk();
  expect(requireOk(await versions.lawyered({ id }))).toBeNull();
  const title = { kind: "as-lawyered" } as const;
  await versions.keep({ id, base: stored.revision.id, title, by: null });
  expect(requireOk(await versions.lawyered({ id }))).toEqual({ at: later, article: stored });
  const checksOf = async () =>
    requireOk(await readLibraryStory(library, id, atLater()))
      .findings.map(({ check }) => check)
      .filter((check) => check.includes("lawyered"));
  expect(await checksOf()).toEqual([]);
  await write(stored.revision.id, "Nobody has read this.");
  // The new paragraph, the picture and the old one.
  expect(await checksOf()).toEqual([
    "changed-since-lawyered",
    "removed-since-lawyered",
    "removed-since-lawyered",
  ]);
  const names = await readdir(library.path, { recursive: true });
  const file = join(library.path, names.find((name) => /history.*\.json$/u.test(name)) ?? "");
  await writeFile(file, (await readFile(file, "utf8")).replace("Four", "Five"));
  expect(await versions.lawyered({ id })).toMatchObject({
    ok: false,
    failure: { code: "damaged" },
  });
  expect(await checksOf()).toEqual(["damaged-lawyered"]);
});
