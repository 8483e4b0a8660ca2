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
  const findings = createFindings(article, now);
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
