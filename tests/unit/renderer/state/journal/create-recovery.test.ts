import { beforeEach, expect, it, vi } from "vitest";
import type { NodeJson } from "#shared/article/article.ts";
import { plainTextOf } from "#shared/article/document-queries.ts";
import { joinDocumentText } from "#shared/desk-api/document-text.ts";
import { createArticles, type Articles } from "../../../../../electron/desk/articles.ts";
import type { Library } from "../../../../../electron/library/library.ts";
import type { DeskClient } from "../../../../../renderer/desk-client/desk-client.ts";
import { DeskUnreachable } from "../../../../../renderer/desk-client/desk-unreachable.ts";
import { toDocumentText } from "../../../../../renderer/editor/document-text.ts";
import { notMadeYet } from "../../../../../renderer/state/create-article-sender.ts";
import { createRecovery } from "../../../../../renderer/state/journal/create-recovery.ts";
import {
  keyOfEntry,
  type JournalEntry,
} from "../../../../../renderer/state/journal/journal-entry.ts";
import {
  createTestFiles,
  newId,
  requireOk,
  textDocument,
  type TestFiles,
} from "../../../../support/library-fixture.ts";
import { createLocks, createMemoryJournal } from "../../../../support/memory-journal.ts";

const library = newId();
const typedAt = Date.parse("2026-11-23T14:05:00Z");
let files: TestFiles;
let articles: Articles;
let desk: DeskClient;
let isThere: boolean;
let journal: ReturnType<typeof createMemoryJournal>;

beforeEach(async () => {
  files = await createTestFiles();
  // A library without its index, which nothing here asks.
  articles = createArticles(files as unknown as Library, () => new Date("2026-11-23T12:00:00Z"));
  isThere = true;
  const over = (call: "create" | "open" | "save") => (input: never) =>
    isThere ? articles[call](input) : Promise.reject(new DeskUnreachable());
  desk = {
    // The calls a save needs; the others are not made here.
    articles: { create: over("create"), open: over("open"), save: over("save") },
  } as unknown as DeskClient;
  journal = createMemoryJournal();
});

/** An article on disk with a text. */
async function stored(...paragraphs: readonly string[]): Promise<{ id: string; revision: string }> {
  const { article } = requireOk(await articles.create({ language: "en" }));
  const revision = await save(
    article.id,
    article.revision.id,
    textDocument("Ferry", ...paragraphs),
  );
  return { id: article.id, revision };
}

async function save(id: string, base: string, document: NodeJson): Promise<string> {
  return requireOk(await articles.save({ id, base, document: JSON.stringify(document) })).revision;
}

async function left(
  change: Partial<JournalEntry>,
  ...paragraphs: readonly string[]
): Promise<JournalEntry> {
  const entry: JournalEntry = {
    format: 1,
    page: newId(),
    library,
    article: newId(),
    base: "r1",
    language: "en",
    document: JSON.stringify(textDocument("Ferry", ...paragraphs)),
    sent: [],
    envelope: {},
    typedAt,
    ...change,
  };
  await journal.put(keyOfEntry(entry), entry);
  return entry;
}

function start(locks = createLocks()) {
  const textOf = (document: Parameters<typeof toDocumentText>[0]): string =>
    joinDocumentText(toDocumentText(document));
  return createRecovery({ desk, journal, locks, page: newId(), textOf });
}

async function textOf(id: string): Promise<string> {
  return plainTextOf(requireOk(await files.articles.read(id)).document);
}

it("saves words where they were typed, and tells which, how many and when", async () => {
  const { id, revision } = await stored("The ferry sailed.");
  const entry = await left(
    { article: id, base: revision, envelope: { slug: "FERRY" } },
    "The ferry sailed at noon.",
    "Nobody waved.",
  );
  const recovery = start();
  await recovery.run(library);
  expect(await textOf(id)).toBe("Ferry\n\n\nThe ferry sailed at noon.\nNobody waved.");
  expect(requireOk(await files.articles.read(id)).article.slug).toBe("FERRY");
  expect(recovery.store.getState()).toEqual([
    {
      key: keyOfEntry(entry),
      outcome: { kind: "saved", id },
      headline: "Ferry",
      words: 5,
      typedAt,
      text: "Ferry\n\n\nThe ferry sailed at noon.\nNobody waved.",
    },
  ]);
  expect(journal.entries.size).toBe(0);
});

it("makes an article that the desk had not heard of, once", async () => {
  const id = newId("2026-11-23T11:00:00Z");
  await left({ article: id, base: notMadeYet }, "Untitled no longer.");
  await start().run(library);
  expect(await files.articles.ids()).toEqual([id]);
  expect(await textOf(id)).toContain("Untitled no longer.");
});

it("puts words into a new article that was made and left empty", async () => {
  const id = newId("2026-11-23T11:00:00Z");
  await articles.create({ language: "en", id });
  await left({ article: id, base: notMadeYet }, "Untitled no longer.");
  const recovery = start();
  await recovery.run(library);
  expect(recovery.store.getState()[0]?.outcome).toEqual({ kind: "saved", id });
  expect(await textOf(id)).toContain("Untitled no longer.");
});

it("says nothing of words that are on the disk already", async () => {
  const { id, revision } = await stored("The ferry sailed.");
  const again = await save(id, revision, textDocument("Ferry", "The ferry sailed at noon."));
  await left({ article: id, base: revision }, "The ferry sailed at noon.");
  const recovery = start();
  await recovery.run(library);
  expect(recovery.store.getState()).toEqual([]);
  expect(journal.entries.size).toBe(0);
  expect(requireOk(await files.articles.read(id)).article.revision.id).toBe(again);
});

it("goes on from a text of its own that had reached the disk without an answer", async () => {
  const { id, revision } = await stored("One.");
  await save(id, revision, textDocument("Ferry", "One. Two."));
  const sent = [JSON.stringify(textDocument("Ferry", "One. Two."))];
  await left({ article: id, base: revision, sent }, "One. Two. Three.");
  const recovery = start();
  await recovery.run(library);
  expect(recovery.store.getState()[0]?.outcome.kind).toBe("saved");
  expect(await textOf(id)).toContain("One. Two. Three.");
});

it("keeps both where the article went on, until somebody has chosen", async () => {
  const { id, revision } = await stored("One.");
  await save(id, revision, textDocument("Ferry", "Somebody else's."));
  const entry = await left({ article: id, base: revision }, "One. Mine.");
  const recovery = start();
  await recovery.run(library);
  expect(recovery.store.getState()[0]?.outcome).toEqual({ kind: "conflict", entry });
  expect(await textOf(id)).toContain("Somebody else's.");
  recovery.putAway();
  expect(recovery.store.getState()).toEqual([]);
  expect(journal.entries.size).toBe(1);
});

it("makes a new article of words whose article is gone", async () => {
  const { id, revision } = await stored("One.");
  requireOk(await files.articles.throwAway(id));
  await left({ article: id, base: revision }, "One. Two.");
  const recovery = start();
  await recovery.run(library);
  const [told] = recovery.store.getState();
  expect(told?.outcome.kind).toBe("saved-as-new");
  const [made = ""] = await files.articles.ids();
  expect(made).not.toBe(id);
  expect(await textOf(made)).toContain("One. Two.");
});

it("keeps words that cannot be saved yet, and saves them when they can", async () => {
  const { id, revision } = await stored("One.");
  await left({ article: id, base: revision }, "One. Two.");
  isThere = false;
  const recovery = start();
  await recovery.run(library);
  expect(recovery.store.getState()[0]?.outcome).toEqual({
    kind: "unsaved",
    trouble: { code: "no-answer" },
  });
  isThere = true;
  await recovery.run(library);
  expect(recovery.store.getState().map(({ outcome }) => outcome.kind)).toEqual(["saved"]);
  expect(await textOf(id)).toContain("One. Two.");
});

it("offers the words of a damaged entry until somebody has copied them, and goes on with the others", async () => {
  const { id, revision } = await stored("One.");
  journal.entries.set("x", { document: '{"type":"nonsense","content":[{"text":"Half a' });
  await left({
    article: id,
    base: revision,
    document:
      '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"No frame."}]}]}',
  });
  await left({ article: id, base: revision }, "One. Two.");
  const recovery = start();
  await recovery.run(library);
  const told = recovery.store.getState();
  expect(told.map(({ outcome, text }) => [outcome.kind, text])).toEqual([
    ["damaged", '{"type":"nonsense","content":[{"text":"Half a'],
    ["damaged", "No frame."],
    ["saved", "Ferry\n\n\nOne. Two."],
  ]);
  recovery.copied("x");
  recovery.putAway();
  await vi.waitFor(() => expect(journal.entries.size).toBe(1));
  expect(journal.entries.has("x")).toBe(false);
});

it("leaves alone what belongs to a page that lives, and takes it when that page is gone", async () => {
  const { id, revision } = await stored("One.");
  const locks = createLocks();
  const other = newId();
  createRecovery({ desk, journal, locks, page: other, textOf: () => "" });
  await left({ article: id, base: revision, page: other }, "One. Two.");
  const recovery = start(locks);
  const over = recovery.run(library);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await textOf(id)).not.toContain("Two.");
  locks.release(other);
  await over;
  expect(await textOf(id)).toContain("One. Two.");
});

it("leaves the words of another library for it, and starts where there is no storage", async () => {
  await left({ library: newId() }, "Not ours.");
  const recovery = start();
  await recovery.run(library);
  expect([recovery.store.getState(), journal.entries.size]).toEqual([[], 1]);
  vi.spyOn(journal, "keys").mockRejectedValue(new DOMException("no", "SecurityError"));
  await start().run(library);
});
