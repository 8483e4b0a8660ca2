import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseDocument } from "#shared/article/parse-document.ts";
import { usualPace } from "#shared/article/statistics.ts";
import { failed, ok } from "#shared/result.ts";
import {
  countOpen,
  createConflictDesk,
  type ConflictDesk,
} from "../../../../renderer/state/create-conflict-desk.ts";
import { toDocumentText } from "../../../../renderer/editor/document-text.ts";
import { createOpenArticle } from "../../../../renderer/state/create-open-article.ts";
import type { OpenArticle } from "../../../../renderer/state/open-article.ts";
import { createFakeDesk, openedArticle, settle, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;
let article: OpenArticle;
let conflictDesk: ConflictDesk;

beforeEach(() => {
  vi.useFakeTimers();
  fake = createFakeDesk();
  article = createOpenArticle({
    desk: fake.desk,
    toText: toDocumentText,
    pace: () => usualPace,
  });
  conflictDesk = createConflictDesk(article);
});

afterEach(() => {
  vi.useRealTimers();
});

function write(words: string): void {
  const parsed = parseDocument(openedArticle("x", "x", { words }).value.article.document, "x");
  if (parsed.ok) article.edited(parsed.value);
}

function saved(revision: string) {
  return ok({ revision, updated: "2026-11-23T10:00:01Z", savedAt: "2026-11-23T10:00:01Z" });
}

const elsewhere = failed({ code: "changed-elsewhere", id: "a", base: "r1", current: "r9" });

/** Opens an article, writes in it, and finds at the save that it was changed elsewhere. */
async function fallOut(base: string, mine: string, theirs: string): Promise<void> {
  const opening = article.open("a");
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r1", { words: base }));
  await opening;
  write(mine);
  vi.advanceTimersByTime(400);
  await fake.last("articles.save").answer(elsewhere);
  void conflictDesk.open();
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r9", { words: theirs }));
}

function saves(): readonly object[] {
  return fake
    .of("articles.save")
    .slice(1)
    .map(({ input }) => input as { base: string; document: string; keep: boolean })
    .map(({ base, document, keep }) => ({
      base,
      keep,
      words: /"text":"([^"]*)"/u.exec(document)?.[1],
    }));
}

it("saves one's own version over the other, then the chosen one over that, each kept", async () => {
  await fallOut("The same.", "The same, mine.", "The same, theirs.");
  const { conflict } = conflictDesk.store.getState();
  expect(conflict === null ? null : countOpen(conflict)).toBe(1);
  conflictDesk.takeAll("theirs");
  const done = conflictDesk.settle();
  await settle();
  await fake.last("articles.save").answer(saved("r10"));
  await fake.last("articles.save").answer(saved("r11"));
  await fake
    .last("articles.open")
    .answer(openedArticle("a", "r11", { words: "The same, theirs." }));
  expect(await done).toBe(true);
  expect(saves()).toEqual([
    { base: "r9", keep: true, words: "The same, mine." },
    { base: "r10", keep: true, words: "The same, theirs." },
  ]);
  expect(article.text().trim()).toBe("The same, theirs.");
  expect(article.store.getState().open?.save).toMatchObject({ revision: "r11" });
});

it("chooses by itself what only the other side changed, and leaves nothing open", async () => {
  await fallOut("The same.", "The same.", "The same, theirs.");
  const { conflict } = conflictDesk.store.getState();
  expect(conflict === null ? null : countOpen(conflict)).toBe(0);
});

it("goes on at once when both changed it alike", async () => {
  await fallOut("The same.", "The same, ours.", "The same, ours.");
  await fake.last("articles.save").answer(saved("r9"));
  await fake.last("articles.open").answer(openedArticle("a", "r9", { words: "The same, ours." }));
  expect(conflictDesk.store.getState().phase).toBe("closed");
  expect(saves()).toHaveLength(1);
});

it("settles nothing while a place waits for a choice", async () => {
  await fallOut("The same.", "The same, mine.", "The same, theirs.");
  expect(await conflictDesk.settle()).toBe(false);
  expect(saves()).toEqual([]);
});

it("keeps the choice on the screen when it cannot be saved, and the words in the window", async () => {
  await fallOut("The same.", "The same, mine.", "The same, theirs.");
  conflictDesk.takeAll("theirs");
  const done = conflictDesk.settle();
  await settle();
  await fake.last("articles.save").answer(failed({ code: "disk-full", path: "/library" }));
  expect(await done).toBe(false);
  expect(conflictDesk.store.getState()).toMatchObject({
    phase: "choosing",
    trouble: { code: "disk-full" },
  });
  expect(article.text().trim()).toBe("The same, mine.");
});

it("shows a third version when one was saved meanwhile", async () => {
  await fallOut("The same.", "The same, mine.", "The same, theirs.");
  conflictDesk.takeAll("mine");
  void conflictDesk.settle();
  await settle();
  await fake.last("articles.save").answer(elsewhere);
  await fake.last("articles.open").answer(openedArticle("a", "r12", { words: "The same, third." }));
  const { conflict, trouble } = conflictDesk.store.getState();
  expect(trouble?.code).toBe("changed-elsewhere");
  expect(conflict?.versions.theirs.document.textContent).toBe("The same, third.");
});

it("takes a newer version up where the editor can, and anew where it cannot", async () => {
  const opening = article.open("a");
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r1", { words: "One." }));
  await opening;
  const { generation } = article.store.getState().open ?? {};
  const takeUp = vi.fn<() => boolean>().mockReturnValueOnce(true).mockReturnValueOnce(false);
  article.attach(takeUp);
  void article.lookAgain();
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r2", { words: "Two." }));
  expect(article.store.getState().open).toMatchObject({ generation, save: { revision: "r2" } });
  void article.lookAgain();
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r3", { words: "Three." }));
  expect(article.store.getState().open?.generation).not.toBe(generation);
});
