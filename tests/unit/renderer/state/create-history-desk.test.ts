import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseDocument } from "#shared/article/parse-document.ts";
import { usualPace } from "#shared/article/statistics.ts";
import type { ArticleVersion } from "#shared/article/version.ts";
import { failed, ok } from "#shared/result.ts";
import {
  createHistoryDesk,
  type HistoryDesk,
} from "../../../../renderer/state/create-history-desk.ts";
import { countRestored, type Restored } from "../../../../renderer/state/compared-version.ts";
import { toDocumentText } from "../../../../renderer/editor/document-text.ts";
import { createOpenArticle } from "../../../../renderer/state/create-open-article.ts";
import type { OpenArticle } from "../../../../renderer/state/open-article.ts";
import { createFakeDesk, openedArticle, settle, type FakeDesk } from "../fake-desk.ts";

let fake: FakeDesk;
let article: OpenArticle;
let historyDesk: HistoryDesk;

beforeEach(async () => {
  vi.useFakeTimers();
  fake = createFakeDesk();
  article = createOpenArticle({ desk: fake.desk, toText: toDocumentText, pace: () => usualPace });
  historyDesk = createHistoryDesk({ desk: fake.desk, article, me: () => "Nina Haddad" });
  const opening = article.open("a");
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r1", { words: "As it is now." }));
  await opening;
});

afterEach(() => {
  vi.useRealTimers();
});

const versionAt = (minute: number): ArticleVersion => ({
  version: `v${minute}`,
  saved: `2026-11-23T10:0${minute}:00Z`,
  labels: [],
});

function write(words: string): void {
  const parsed = parseDocument(openedArticle("x", "x", { words }).value.article.document, "x");
  if (parsed.ok) article.edited(parsed.value);
}

const saved = (revision: string) =>
  ok({ revision, updated: "2026-11-23T10:00:01Z", savedAt: "2026-11-23T10:00:01Z" });

async function list(...versions: readonly ArticleVersion[]): Promise<void> {
  void historyDesk.open();
  await settle();
  await fake.last("versions.list").answer(ok(versions));
}

async function compareWith(words: string): Promise<void> {
  await list(versionAt(1));
  void historyDesk.compare(versionAt(1));
  await settle();
  await fake.last("versions.read").answer(openedArticle("a", "r0", { words }));
}

const state = () => historyDesk.store.getState();

it("shows the list at once and reads the versions a few at a time, until it is closed", async () => {
  await list(...Array.from({ length: 20 }, (_, minute) => versionAt(minute)));
  expect(state()).toMatchObject({ phase: "list", looks: new Map() });
  expect(fake.of("versions.look")).toHaveLength(1);
  const { input } = fake.last("versions.look");
  expect((input as { versions: string[] }).versions).toHaveLength(8);
  await fake.last("versions.look").answer([{ version: "v0", words: 3, failure: null }]);
  expect(state().looks.get("v0")?.words).toBe(3);
  expect(fake.of("versions.look")).toHaveLength(2);
  historyDesk.close();
  await fake.last("versions.look").answer([{ version: "v8", words: 3, failure: null }]);
  expect(fake.of("versions.look")).toHaveLength(2);
  expect(state().phase).toBe("closed");
});

it("saves what is on the screen before it is named, and names that", async () => {
  await list();
  write("Typed a moment ago.");
  void historyDesk.keep({ kind: "as-filed" }, "Nina Haddad");
  await settle();
  expect(fake.of("versions.keep")).toHaveLength(0);
  await fake.last("articles.save").answer(saved("r2"));
  expect(fake.last("versions.keep").input).toEqual({
    id: "a",
    base: "r2",
    title: { kind: "as-filed" },
    by: "Nina Haddad",
  });
});

it("names nothing when it cannot be saved, and says why", async () => {
  await list();
  write("Typed a moment ago.");
  const kept = historyDesk.keep({ kind: "as-filed" }, null);
  await settle();
  await fake.last("articles.save").answer(failed({ code: "disk-full", path: "/library" }));
  expect(await kept).toBe(false);
  expect(state().trouble?.code).toBe("disk-full");
  expect(fake.of("versions.keep")).toHaveLength(0);
});

it("chooses nothing by itself, and brings back what is chosen, after keeping what is there", async () => {
  await compareWith("As it was then.");
  const { compared } = state();
  expect(compared === null ? null : countRestored(compared)).toBe(0);
  historyDesk.takeAll("theirs");
  const put = vi.fn<(restored: Restored) => boolean>(() => true);
  const done = historyDesk.restore(put);
  await settle();
  expect(put).not.toHaveBeenCalled();
  expect(fake.last("versions.keep").input).toEqual({
    id: "a",
    base: "r1",
    title: { kind: "before-restore" },
    by: "Nina Haddad",
  });
  await fake.last("versions.keep").answer(ok(versionAt(2)));
  expect(await done).toBe(true);
  expect(put.mock.calls[0]?.[0].document.textContent).toBe("As it was then.");
  expect(state().phase).toBe("closed");
});

it("brings nothing back when what is there cannot be kept", async () => {
  await compareWith("As it was then.");
  historyDesk.takeAll("theirs");
  const put = vi.fn<(restored: Restored) => boolean>(() => true);
  const done = historyDesk.restore(put);
  await settle();
  await fake.last("versions.keep").answer(failed({ code: "disk-full", path: "/library" }));
  expect(await done).toBe(false);
  expect(put).not.toHaveBeenCalled();
  expect(state()).toMatchObject({ phase: "comparing", trouble: { code: "disk-full" } });
});

it("brings nothing back that was called off while the desk did not answer", async () => {
  await compareWith("As it was then.");
  historyDesk.takeAll("theirs");
  const put = vi.fn<(restored: Restored) => boolean>(() => true);
  const done = historyDesk.restore(put);
  await settle();
  historyDesk.close();
  await fake.last("versions.keep").answer(ok(versionAt(2)));
  expect(await done).toBe(false);
  expect(put).not.toHaveBeenCalled();
});

it("compares anew when another text was taken up meanwhile", async () => {
  await compareWith("As it was then.");
  historyDesk.takeAll("theirs");
  void article.lookAgain();
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r5", { words: "Somebody else’s." }));
  const put = vi.fn<(restored: Restored) => boolean>(() => true);
  const done = historyDesk.restore(put);
  await settle();
  await fake.last("versions.keep").answer(ok(versionAt(2)));
  await fake.last("versions.read").answer(openedArticle("a", "r0", { words: "As it was then." }));
  expect(await done).toBe(false);
  expect(put).not.toHaveBeenCalled();
  expect(state()).toMatchObject({ phase: "comparing", trouble: { code: "compared-anew" } });
  expect(state().compared?.comparison.mine.textContent).toBe("Somebody else’s.");
});

it("says that a version is damaged and stays with the list", async () => {
  await list(versionAt(1));
  void historyDesk.compare(versionAt(1));
  await settle();
  await fake
    .last("versions.read")
    .answer(failed({ code: "damaged", name: "v1", where: "checksum", expected: "v1" }));
  expect(state()).toMatchObject({ phase: "list", trouble: { code: "damaged" } });
});
