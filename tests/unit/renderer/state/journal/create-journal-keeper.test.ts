import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  createJournalKeeper,
  type JournalKeeper,
} from "../../../../../renderer/state/journal/create-journal-keeper.ts";
import type { JournalEntry } from "../../../../../renderer/state/journal/journal-entry.ts";
import { createMemoryJournal } from "../../../../support/memory-journal.ts";
import { settle } from "../../fake-desk.ts";

let text: string;
let article: string;
let journal: ReturnType<typeof createMemoryJournal>;
let keeper: JournalKeeper;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  text = "";
  article = "a";
  journal = createMemoryJournal();
  keeper = createJournalKeeper({ journal, owner: () => ({ page: "p", library: "l" }) }, () => ({
    article,
    base: "r1",
    language: "en",
    document: text,
    sent: [],
    envelope: {},
  }));
});

afterEach(() => {
  vi.useRealTimers();
});

function type(letters: string): void {
  text += letters;
  keeper.edited();
}

async function pass(milliseconds: number): Promise<void> {
  vi.advanceTimersByTime(milliseconds);
  await settle();
}

function kept(): readonly (readonly [string, string])[] {
  return [...journal.entries].map(([key, entry]) => [key, (entry as JournalEntry).document]);
}

it("writes nothing while every save is answered soon, however long somebody types", async () => {
  const put = vi.spyOn(journal, "put");
  for (let save = 0; save < 20; save += 1) {
    type("a");
    keeper.follow({ kind: "dirty", revision: "r1", since: Date.now() });
    await pass(400);
    keeper.follow({ kind: "saving", revision: "r1", since: null, again: null });
    await pass(30);
    keeper.follow({ kind: "saved", revision: "r1" });
  }
  await pass(5000);
  expect(put).not.toHaveBeenCalled();
});

it("keeps every word within a second of its being typed, for as long as nobody answers", async () => {
  const typed: { readonly at: number; readonly length: number }[] = [];
  for (let key = 0; key < 200; key += 1) {
    type("a");
    typed.push({ at: Date.now(), length: text.length });
    await pass(37);
    const old = typed.findLast(({ at }) => at <= Date.now() - 1000)?.length ?? 0;
    expect(kept()[0]?.[1].length ?? 0).toBeGreaterThanOrEqual(old);
  }
});

it("takes the entry out when the desk has it all, and brings it up to date when it has a part", async () => {
  type("one");
  await pass(600);
  expect(kept()).toEqual([["p/a", "one"]]);
  type(" two");
  keeper.follow({ kind: "dirty", revision: "r2", since: Date.now() });
  await pass(0);
  expect(kept()).toEqual([["p/a", "one two"]]);
  keeper.follow({ kind: "saved", revision: "r3" });
  await pass(0);
  expect(kept()).toEqual([]);
});

it("keeps words at once when the desk cannot be asked", async () => {
  type("one");
  await pass(400);
  keeper.follow({ kind: "failed", revision: "r1", trouble: { code: "no-answer", unsent: true } });
  await pass(0);
  expect(kept()).toEqual([["p/a", "one"]]);
});

it("brings an entry up to date before the save is sent, and sends at once where none stands", async () => {
  expect(keeper.beforeSend()).toBeNull();
  type("one");
  await pass(600);
  type(" two");
  await keeper.beforeSend();
  expect(kept()).toEqual([["p/a", "one two"]]);
});

it("does not keep a text from the desk when the storage hangs or refuses", async () => {
  type("one");
  await pass(600);
  vi.spyOn(journal, "put").mockImplementation(() => new Promise(() => {}));
  let sent = false;
  void keeper.beforeSend()?.then(() => (sent = true));
  await pass(1000);
  expect(sent).toBe(true);
});

it("goes on after the storage refused once", async () => {
  vi.spyOn(journal, "put").mockRejectedValueOnce(new DOMException("full", "QuotaExceededError"));
  type("one");
  await pass(600);
  expect(kept()).toEqual([]);
  type(" two");
  await pass(400);
  expect(kept()).toEqual([["p/a", "one two"]]);
});

it("keeps words under the article they went on in, and takes over those of a page that is gone", async () => {
  type("one");
  await pass(600);
  article = "b";
  type(" two");
  await pass(400);
  expect(kept()).toEqual([["p/b", "one two"]]);
  const left = { ...(journal.entries.get("p/b") as JournalEntry), page: "gone" };
  keeper.follow({ kind: "saved", revision: "r2" });
  await journal.put("gone/b", left);
  keeper.adopt(left);
  keeper.follow({ kind: "dirty", revision: "r1", since: 0 });
  await pass(0);
  expect(kept()).toEqual([["p/b", "one two"]]);
  expect((journal.entries.get("p/b") as JournalEntry).typedAt).toBe(left.typedAt);
});
