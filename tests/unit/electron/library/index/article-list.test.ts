import { describe, expect, it } from "vitest";
import type { UnsavedArticle } from "#shared/article/article.ts";
import type { ListQuestion } from "#shared/desk-api/payloads.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import {
  openTestLibrary,
  requireOk,
  textDocument,
  unsavedArticle,
} from "../../../../support/library-fixture.ts";

/** Stores articles that are told apart by their headline. */
async function store(
  library: Library,
  articles: Readonly<Record<string, Partial<UnsavedArticle>>>,
): Promise<void> {
  for (const [headline, changes] of Object.entries(articles))
    requireOk(
      await library.articles.create(
        unsavedArticle({ document: textDocument(headline, "One two three."), ...changes }),
      ),
    );
}

/** The headlines a question finds, after making sure that counts and ids agree with the rows. */
async function headlines(
  library: Library,
  question: Partial<ListQuestion>,
): Promise<readonly string[]> {
  const stretch = { query: "", offset: 0, limit: 500, ...question };
  const { rows, total } = await library.index.search(stretch);
  expect(total).toBe(rows.length);
  expect(await library.index.ids(stretch)).toEqual(rows.map(({ id }) => id));
  return rows.map(({ headline }) => headline);
}

describe("filters", () => {
  it("keeps to a status", async () => {
    const library = await openTestLibrary();
    await store(library, { Kept: { status: "held" }, Other: { status: "draft" } });
    expect(await headlines(library, { status: "held" })).toEqual(["Kept"]);
  });

  it("takes two spellings of a section for one, in Arabic as in Latin letters", async () => {
    const library = await openTestLibrary();
    await store(library, {
      a: { section: "رياضة" },
      b: { section: "رياضه" },
      c: { section: "اقتصاد" },
      d: { section: "Société" },
      e: { section: "societe " },
    });
    expect((await headlines(library, { section: "رياضة" })).toSorted()).toEqual(["a", "b"]);
    expect((await headlines(library, { section: "SOCIÉTÉ" })).toSorted()).toEqual(["d", "e"]);
  });

  it("finds a language in all its regions", async () => {
    const library = await openTestLibrary();
    await store(library, {
      a: { language: "en-GB" },
      b: { language: "en" },
      c: { language: "ar-EG" },
    });
    expect((await headlines(library, { language: "en" })).toSorted()).toEqual(["a", "b"]);
  });

  it("keeps to what was updated since a moment, the moment included", async () => {
    const library = await openTestLibrary();
    await store(library, {
      before: { updated: "2026-11-20T11:59:59.999Z" },
      exactly: { updated: "2026-11-20T12:00:00.000Z" },
      after: { updated: "2026-11-21T12:00:00.000Z" },
    });
    const since = { updatedSince: "2026-11-20T14:00:00.000+02:00" };
    expect(await headlines(library, since)).toEqual(["after", "exactly"]);
  });

  it("keeps to articles with problems; an embargo is one until it is over", async () => {
    let clock = "2026-11-23T12:00:00.000Z";
    const library = await openTestLibrary({ now: () => new Date(clock) });
    await store(library, {
      Sound: {},
      // A headline is missing.
      "": {},
      Embargoed: { embargoUntil: "2026-11-23T18:00:00.000Z" },
    });
    const all = (): Promise<readonly string[]> => headlines(library, { problems: true });
    expect((await all()).toSorted()).toEqual(["", "Embargoed"]);
    clock = "2026-11-23T18:00:00.000Z";
    expect(await all()).toEqual([""]);
  });

  it("narrows by words and all filters at once", async () => {
    const library = await openTestLibrary();
    const wanted = { status: "filed", section: "World", language: "fr" } as const;
    await store(library, {
      "Talks one": wanted,
      "Talks two": { ...wanted, section: "Home" },
      "Talks three": { ...wanted, status: "draft" },
      "Harvest four": wanted,
    });
    const question = { ...wanted, query: "talk", updatedSince: "2026-11-23T00:00:00.000Z" };
    expect(await headlines(library, question)).toEqual(["Talks one"]);
  });

  it.each(["'; DROP TABLE articles; --", "%", '"', "\0", ""])(
    "takes %j for a section's name and nothing else",
    async (section) => {
      const library = await openTestLibrary();
      await store(library, { Safe: { section: "World" } });
      expect(await headlines(library, { section })).toEqual([]);
      expect(await headlines(library, {})).toEqual(["Safe"]);
    },
  );
});

describe("sort", () => {
  it("sorts by headline without case, accents and opening quotation marks; none comes last", async () => {
    const library = await openTestLibrary();
    const sorted = ["“Apples” rot", "Ébène", "egg", "Zoo", "أخبار", "بيان", ""];
    await store(library, Object.fromEntries(sorted.toReversed().map((name) => [name, {}])));
    expect(await headlines(library, { sort: "headline" })).toEqual(sorted);
  });

  it("sorts by length, the longest first, and by age", async () => {
    const library = await openTestLibrary();
    await store(library, {
      short: { document: textDocument("short", "One."), updated: "2026-11-22T12:00:00.000Z" },
      long: {
        document: textDocument("long", "One two three."),
        updated: "2026-11-21T12:00:00.000Z",
      },
    });
    expect(await headlines(library, { sort: "length" })).toEqual(["long", "short"]);
    expect(await headlines(library, { sort: "oldest" })).toEqual(["long", "short"]);
    expect(await headlines(library, { sort: "newest" })).toEqual(["short", "long"]);
  });

  it("gives stretches of every order that join without gap or overlap", async () => {
    const library = await openTestLibrary();
    await store(library, { a: {}, b: {}, c: {}, d: {}, e: {} });
    for (const sort of ["newest", "oldest", "headline", "length"] as const) {
      const question = { query: "", sort };
      const parts = await Promise.all(
        [0, 2, 4].map((offset) => library.index.search({ ...question, offset, limit: 2 })),
      );
      const whole = await library.index.search({ ...question, offset: 0, limit: 500 });
      expect(parts.flatMap(({ rows }) => rows)).toEqual(whole.rows);
    }
  });
});

it("offers each section and language once, in the order of the alphabet", async () => {
  const library = await openTestLibrary();
  await store(library, {
    a: { section: "World", language: "en-GB" },
    b: { section: "world", language: "en" },
    c: { section: "رياضة", language: "ar" },
    d: { section: "رياضه", language: "AR-eg" },
    e: { language: "english (UK)!" },
  });
  expect(await library.index.choices()).toEqual({
    sections: ["World", "رياضة"],
    languages: ["ar", "en", "english (uk)!"],
  });
});
