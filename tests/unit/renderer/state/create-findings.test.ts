import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import { usualPace } from "#shared/article/statistics.ts";
import { createFindings } from "../../../../renderer/state/create-findings.ts";
import { createOpenArticle } from "../../../../renderer/state/create-open-article.ts";
import { createFakeDesk, openedArticle, settle } from "../fake-desk.ts";

const now = (): number => Date.parse("2026-11-23T12:00:00Z");

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

it("checks an article as it opens, and again only when typing has rested", async () => {
  const fake = createFakeDesk();
  const article = createOpenArticle({
    desk: fake.desk,
    toText: (document) => ({ shell: JSON.stringify(toDocumentJson(document)), blocks: [] }),
    pace: () => usualPace,
  });
  const findings = createFindings(article, { now, rights: () => undefined });
  void article.open("a");
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r1", { words: "One two." }));
  const noHeadline = { check: "missing-headline", level: "advice" };
  expect(findings.getState()).toEqual([noHeadline]);

  article.changeEnvelope({ commissionedLength: 10 });
  const parsed = parseDocument(article.store.getState().open?.document, "a");
  if (!parsed.ok) throw new Error("The fixture breaks the schema");
  for (let key = 0; key < 10; key += 1) {
    vi.advanceTimersByTime(200);
    article.edited(parsed.value);
    expect(findings.getState()).toEqual([noHeadline]);
  }
  vi.advanceTimersByTime(1000);
  expect(findings.getState()).toEqual([
    noHeadline,
    { check: "missed-length", level: "advice", values: { asked: "10", words: "2" } },
  ]);
});

it("judges anew when the clock has brought an embargo to its end, or the window comes back after it", async () => {
  vi.setSystemTime("2026-11-23T12:00:00Z");
  const fake = createFakeDesk();
  const article = createOpenArticle({
    desk: fake.desk,
    toText: (document) => ({ shell: JSON.stringify(toDocumentJson(document)), blocks: [] }),
    pace: () => usualPace,
  });
  let back = (): void => {};
  const findings = createFindings(article, {
    now: Date.now,
    rights: () => undefined,
    onReturn: (listener) => {
      back = listener;
    },
  });
  const stops = (): readonly string[] =>
    findings
      .getState()
      .filter(({ level }) => level === "stop")
      .map(({ check }) => check);
  void article.open("a");
  await settle();
  await fake.last("articles.open").answer(openedArticle("a", "r1", { words: "One two." }));
  article.changeEnvelope({ embargoUntil: "2026-11-23T14:00:00Z" });
  vi.advanceTimersByTime(1000);
  expect(stops()).toEqual(["embargo-not-over"]);
  vi.advanceTimersByTime(2 * 60 * 60 * 1000 - 2000);
  expect(stops()).toEqual(["embargo-not-over"]);
  vi.advanceTimersByTime(1000);
  expect(stops()).toEqual([]);

  article.changeEnvelope({ embargoUntil: "2026-11-23T20:00:00Z" });
  vi.advanceTimersByTime(1000);
  expect(stops()).toEqual(["embargo-not-over"]);
  // A machine that sleeps runs no timers.
  vi.setSystemTime("2026-11-24T08:00:00Z");
  expect(stops()).toEqual(["embargo-not-over"]);
  back();
  expect(stops()).toEqual([]);
});
