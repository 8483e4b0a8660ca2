import type { Node } from "prosemirror-model";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { usualPace } from "#shared/article/statistics.ts";
import { failed, ok } from "#shared/result.ts";
import { DeskUnreachable } from "../../../../renderer/desk-client/desk-unreachable.ts";
import { toDocumentText } from "../../../../renderer/editor/document-text.ts";
import { createOpenArticle } from "../../../../renderer/state/create-open-article.ts";
import type { OpenArticle } from "../../../../renderer/state/open-article.ts";
import { createFakeDesk, openedArticle, settle, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;
let article: OpenArticle;

beforeEach(() => {
  vi.useFakeTimers();
  fake = createFakeDesk();
  article = createOpenArticle({
    desk: fake.desk,
    toText: toDocumentText,
    pace: () => usualPace,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

function written(words: string): Node {
  const { document } = openedArticle("x", "x", { words }).value.article;
  const parsed = parseDocument(document, "x");
  if (!parsed.ok) throw new Error("The fixture breaks the schema");
  return parsed.value;
}

function textOf(words: string): string {
  return JSON.stringify(toDocumentJson(written(words)));
}

/** What is sent of a text when the desk holds one that differs in its paragraph. */
function changeTo(words: string) {
  const content = toDocumentJson(written(words)).content?.slice(3);
  return {
    document: JSON.stringify({ type: "doc", content }),
    kept: { first: 3, last: 0, of: 4 },
  };
}

async function open(id: string, revision: string, words?: string): Promise<void> {
  const opening = article.open(id);
  await settle();
  await fake
    .last("articles.open")
    .answer(openedArticle(id, revision, words === undefined ? {} : { words }));
  expect(await opening).toEqual(ok(id));
}

function saved(revision: string) {
  return ok({ revision, updated: "2026-11-23T10:00:01Z", savedAt: "2026-11-23T10:00:01Z" });
}

it("saves an edit against the revision it was made on, and never writes the answer back", async () => {
  await open("a", "r1", "Before.");
  const before = article.store.getState().open;
  article.edited(written("After."));
  vi.advanceTimersByTime(400);
  expect(fake.last("articles.save").input).toEqual({
    id: "a",
    base: "r1",
    document: textOf("After."),
  });
  await fake.last("articles.save").answer(saved("r2"));
  const after = article.store.getState().open;
  expect(after?.save).toEqual({ kind: "saved", revision: "r2" });
  expect([after?.document, after?.generation]).toEqual([before?.document, before?.generation]);
});

it("sends what changed since the last save, and the whole when it is not sure of that one", async () => {
  await open("a", "r1", "Before.");
  article.edited(written("One."));
  vi.advanceTimersByTime(400);
  await fake.last("articles.save").answer(saved("r2"));
  article.edited(written("Two."));
  vi.advanceTimersByTime(400);
  expect(fake.last("articles.save").input).toEqual({ id: "a", base: "r2", ...changeTo("Two.") });
  await fake.last("articles.save").refuse(new DeskUnreachable());
  vi.advanceTimersByTime(5000);
  expect(fake.last("articles.save").input).toEqual({
    id: "a",
    base: "r2",
    document: textOf("Two."),
  });
});

it("sends the whole at once when the desk cannot keep the rest", async () => {
  await open("a", "r1", "Before.");
  article.edited(written("One."));
  vi.advanceTimersByTime(400);
  await fake.last("articles.save").answer(saved("r2"));
  article.edited(written("Two."));
  vi.advanceTimersByTime(400);
  const expected = "blocks of the base";
  await fake
    .last("articles.save")
    .answer(failed({ code: "invalid-request", where: "kept", expected }));
  expect(fake.last("articles.save").input).toEqual({
    id: "a",
    base: "r2",
    document: textOf("Two."),
  });
  await fake.last("articles.save").answer(saved("r3"));
  expect(article.store.getState().open?.save).toEqual({ kind: "saved", revision: "r3" });
});

it("counts as one types", async () => {
  await open("a", "r1", "One two.");
  article.edited(written("One two three."));
  vi.advanceTimersByTime(100);
  expect(article.store.getState().open?.statistics.words).toBe(3);
});

it("saves before it shows another article", async () => {
  await open("a", "r1");
  article.edited(written("Kept."));
  const opening = article.open("b");
  await settle();
  expect(fake.of("articles.open").length).toBe(1);
  await fake.last("articles.save").answer(saved("r2"));
  await fake.last("articles.open").answer(openedArticle("b", "s1"));
  await opening;
  expect(article.store.getState().open?.article.id).toBe("b");
});

it("saves what is typed while the other article is on its way", async () => {
  await open("a", "r1");
  const opening = article.open("b");
  await settle();
  article.edited(written("Just in time."));
  await fake.last("articles.open").answer(openedArticle("b", "s1"));
  expect(article.store.getState().open?.article.id).toBe("a");
  await fake.last("articles.save").answer(saved("r2"));
  await opening;
  expect(article.store.getState().open?.article.id).toBe("b");
});

it("keeps the article on the canvas when it cannot be saved, and says why", async () => {
  await open("a", "r1");
  article.edited(written("Unsaved."));
  const opening = article.open("b");
  await settle();
  const trouble = { code: "disk-full", path: "/library" } as const;
  await fake.last("articles.save").answer(failed(trouble));
  expect(await opening).toEqual(failed(trouble));
  expect(fake.of("articles.open").length).toBe(1);
  expect(article.store.getState().open?.article.id).toBe("a");
  expect(article.text().trim()).toBe("Unsaved.");
});

it("shows only the article that was asked for last", async () => {
  const first = article.open("a");
  await settle();
  const second = article.open("b");
  await settle();
  await fake.of("articles.open")[1]?.answer(openedArticle("b", "s1"));
  await fake.of("articles.open")[0]?.answer(openedArticle("a", "r1"));
  expect(await first).toEqual(failed({ code: "cancelled" }));
  expect(await second).toEqual(ok("b"));
  expect(article.store.getState().open?.article.id).toBe("b");
});

it("keeps the text when the desk is gone, and saves it when asked again", async () => {
  await open("a", "r1");
  article.edited(written("Offline."));
  vi.advanceTimersByTime(400);
  await fake.last("articles.save").refuse(new DeskUnreachable());
  expect(article.store.getState().open?.save).toEqual({
    kind: "failed",
    revision: "r1",
    trouble: { code: "no-answer" },
  });
  const flushed = article.flush();
  await settle();
  await fake.last("articles.save").answer(saved("r2"));
  expect(await flushed).toBe(true);
});

it("goes on in a new article when the old one was changed elsewhere", async () => {
  await open("a", "r1");
  const { generation } = article.store.getState().open ?? {};
  article.edited(written("Mine."));
  vi.advanceTimersByTime(400);
  await fake
    .last("articles.save")
    .answer(failed({ code: "changed-elsewhere", id: "a", base: "r1", current: "r9" }));
  const moved = article.saveAsNew();
  await settle();
  await fake.last("articles.create").answer(openedArticle("n", "n1"));
  expect(fake.last("articles.save").input).toEqual({
    id: "n",
    base: "n1",
    document: textOf("Mine."),
    envelope: { language: "en", status: "draft" },
  });
  await fake.last("articles.save").answer(saved("n2"));
  expect(await moved).toEqual(ok(null));
  const { open: opened } = article.store.getState();
  expect([opened?.article.id, opened?.save, opened?.generation]).toEqual([
    "n",
    { kind: "saved", revision: "n2" },
    generation,
  ]);
});

it("shows a damaged document as an empty page that cannot be typed in", async () => {
  const opening = article.open("a");
  await settle();
  const answer = openedArticle("a", "r1");
  await fake
    .last("articles.open")
    .answer(
      ok({ ...answer.value, article: { ...answer.value.article, document: { type: "headline" } } }),
    );
  await opening;
  article.edited(written("Lost?"));
  vi.advanceTimersByTime(5000);
  expect(article.store.getState().open?.readOnly?.code).toBe("damaged");
  expect(fake.of("articles.save")).toEqual([]);
});

it("takes up the new revision when only the envelope changed, and the new text when it did", async () => {
  await open("a", "r1", "Same.");
  const { generation } = article.store.getState().open ?? {};
  article.changedInLibrary();
  vi.advanceTimersByTime(1000);
  await fake.last("articles.open").answer(openedArticle("a", "r2", { words: "Same." }));
  expect(article.store.getState().open?.save.revision).toBe("r2");
  expect(article.store.getState().open?.generation).toBe(generation);
  article.changedInLibrary();
  vi.advanceTimersByTime(1000);
  await fake.last("articles.open").answer(openedArticle("a", "r3", { words: "Other." }));
  expect(article.store.getState().open?.generation).toBe((generation ?? 0) + 1);
});

it("leaves unsaved words alone when the library changes under them", async () => {
  await open("a", "r1", "Old.");
  article.changedInLibrary();
  article.edited(written("Typing."));
  vi.advanceTimersByTime(1000);
  expect(fake.of("articles.open").length).toBe(1);
});

it("saves changed furniture with the text, once, and never writes the answer back", async () => {
  await open("a", "r1", "Same.");
  expect(article.changeEnvelope({ kicker: "Talks", status: "filed" })).toBe(true);
  article.changeEnvelope({ kicker: "Peace" });
  expect(article.store.getState().open?.save.kind).toBe("dirty");
  vi.advanceTimersByTime(400);
  expect(fake.last("articles.save").input).toEqual({
    id: "a",
    base: "r1",
    document: textOf("Same."),
    envelope: { kicker: "Peace", status: "filed" },
  });
  await fake.last("articles.save").answer(saved("r2"));
  const { open: opened } = article.store.getState();
  expect([opened?.article.kicker, opened?.article.status, opened?.save]).toEqual([
    "Peace",
    "filed",
    { kind: "saved", revision: "r2" },
  ]);
  article.edited(written("Next."));
  vi.advanceTimersByTime(400);
  expect(fake.last("articles.save").input).toEqual({ id: "a", base: "r2", ...changeTo("Next.") });
});

it("saves furniture that changes during a save in the next one", async () => {
  await open("a", "r1", "Same.");
  article.changeEnvelope({ kicker: "Talks", slug: "TALKS" });
  vi.advanceTimersByTime(400);
  article.changeEnvelope({ kicker: null });
  await fake.last("articles.save").answer(saved("r2"));
  vi.advanceTimersByTime(400);
  expect(fake.last("articles.save").input).toEqual({
    id: "a",
    base: "r2",
    document: JSON.stringify({ type: "doc" }),
    kept: { first: 4, last: 0, of: 4 },
    envelope: { kicker: null },
  });
  const { article: shown } = article.store.getState().open ?? {};
  expect([shown?.kicker, shown?.slug]).toEqual([undefined, "TALKS"]);
});

it("keeps furniture through a save that failed, the newest word of each field", async () => {
  await open("a", "r1", "Same.");
  article.changeEnvelope({ kicker: "Old", headlines: { print: "Print" } });
  vi.advanceTimersByTime(400);
  article.changeEnvelope({ kicker: "New", headlines: { push: "Push" } });
  await fake.last("articles.save").answer(failed({ code: "disk-full", path: "/library" }));
  vi.advanceTimersByTime(5000);
  expect(fake.last("articles.save").input).toEqual({
    id: "a",
    base: "r1",
    document: textOf("Same."),
    envelope: { kicker: "New", headlines: { print: "Print", push: "Push" } },
  });
  await fake.last("articles.save").answer(saved("r2"));
  expect(article.store.getState().open?.article.kicker).toBe("New");
});

it("leaves unsaved furniture alone when the library changes under it", async () => {
  await open("a", "r1", "Same.");
  article.changeEnvelope({ kicker: "Mine" });
  vi.advanceTimersByTime(400);
  article.changedInLibrary();
  vi.advanceTimersByTime(1000);
  expect(fake.of("articles.open").length).toBe(1);
  expect(article.store.getState().open?.article.kicker).toBe("Mine");
});

it("takes the furniture along into a new article", async () => {
  await open("a", "r1");
  article.changeEnvelope({ kicker: "Mine", commissionedLength: 650 });
  vi.advanceTimersByTime(400);
  await fake
    .last("articles.save")
    .answer(failed({ code: "changed-elsewhere", id: "a", base: "r1", current: "r9" }));
  const moved = article.saveAsNew();
  await settle();
  await fake.last("articles.create").answer(openedArticle("n", "n1"));
  expect(fake.last("articles.save").input).toEqual({
    id: "n",
    base: "n1",
    document: JSON.stringify(openedArticle("n", "n1").value.article.document),
    envelope: { language: "en", status: "draft", kicker: "Mine", commissionedLength: 650 },
  });
  await fake.last("articles.save").answer(saved("n2"));
  expect(await moved).toEqual(ok(null));
  const { article: shown } = article.store.getState().open ?? {};
  expect([shown?.id, shown?.kicker]).toEqual(["n", "Mine"]);
});

it("refuses furniture that no desk would store, so that the text can still be saved", async () => {
  await open("a", "r1", "Same.");
  expect(article.changeEnvelope({ language: "en_GB; drop" })).toBe(false);
  expect(article.changeEnvelope({ kicker: "x".repeat(1_000_000) })).toBe(false);
  vi.advanceTimersByTime(5000);
  expect(fake.of("articles.save")).toEqual([]);
});

it("saves before it closes, leaves the page empty, and stays open when the save fails", async () => {
  await open("a", "r1", "Before.");
  article.edited(written("After."));
  const first = article.close();
  await settle();
  const full = { code: "disk-full", path: "/library" } as const;
  await fake.last("articles.save").answer(failed(full));
  expect(await first).toEqual(failed(full));
  expect(article.store.getState().open?.article.id).toBe("a");
  const second = article.close();
  await settle();
  await fake.last("articles.save").answer(saved("r2"));
  expect(await second).toEqual(ok(null));
  expect(article.store.getState()).toEqual({ opening: null, failed: null, open: null });
  expect(article.text()).toBe("");
});
