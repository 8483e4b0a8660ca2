import { expect, it } from "vitest";
import type { UnsavedArticle } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import { findingWords } from "#shared/messages/finding-words.ts";

const now = Date.parse("2026-11-23T12:00:00Z");

function articleOf(paragraphs: readonly string[], envelope: Partial<UnsavedArticle> = {}) {
  const line = (type: string, text: string) => ({ type, content: [{ type: "text", text }] });
  const document = fromDocumentJson({
    type: "doc",
    content: [
      line("headline", "Talks resume"),
      { type: "standfirst" },
      { type: "byline" },
      ...paragraphs.map((text) => line("paragraph", text)),
    ],
  });
  const article = {
    format: 1,
    id: "x",
    language: "en",
    status: "draft" as const,
    created: "2026-11-23T12:00:00Z",
    updated: "2026-11-23T12:00:00Z",
    ...envelope,
  };
  return { article, document };
}

const long =
  "The minister, whom friends describe as careful, knew of it long before anybody else did.";

function found(
  present: ReturnType<typeof articleOf>,
  lawyered: ReturnType<typeof articleOf> | "damaged" | undefined,
) {
  return runChecks({ ...present, pictures: new Map(), now, lawyered });
}

it("says nothing of a text that no lawyer has read, or that is as they read it", () => {
  const present = articleOf(["One.", "Two."], { kicker: "Harbour" });
  expect(found(present, undefined)).toEqual([]);
  expect(found(present, articleOf(["One.", "Two."], { kicker: "Harbour" }))).toEqual([]);
});

it("advises on each passage that was changed or taken out, with its block and its first words", () => {
  const lawyered = articleOf(["One.", "Two, which goes."]);
  expect(found(articleOf(["One.", long]), lawyered)).toEqual([
    {
      check: "changed-since-lawyered",
      level: "advice",
      block: 4,
      values: { text: "The minister, whom friends describe as careful, knew of it…" },
    },
  ]);
  expect(found(articleOf(["One."]), lawyered)).toEqual([
    {
      check: "removed-since-lawyered",
      level: "advice",
      block: 4,
      values: { text: "Two, which goes." },
    },
  ]);
});

it("advises on furniture that readers see, and not on what the desk notes for itself", () => {
  const lawyered = articleOf(["One."], { trailText: "As read", kicker: "Harbour" });
  const present = articleOf(["One."], {
    trailText: "As rewritten",
    notesToDesk: "Call her",
    status: "filed",
    commissionedLength: 1,
  });
  expect(found(present, lawyered)).toEqual([
    {
      check: "removed-since-lawyered",
      level: "advice",
      field: "kicker",
      values: { text: "Harbour" },
    },
    {
      check: "changed-since-lawyered",
      level: "advice",
      field: "trailText",
      values: { text: "As rewritten" },
    },
  ]);
});

it("says once that much was changed, and leads to the first of it", () => {
  const old = Array.from({ length: 20 }, (_, index) => `Old paragraph ${index}.`);
  const [finding, ...others] = found(
    articleOf(old.map((text) => text.replace("Old", "New"))),
    articleOf(old),
  );
  expect(others).toEqual([]);
  expect(finding).toEqual({
    check: "much-changed-since-lawyered",
    level: "advice",
    block: 3,
    values: { count: "20" },
  });
  const said = finding ?? { check: "" };
  expect(findingWords("en", said)).toBe("20 passages changed since “as lawyered”");
  expect(findingWords("ar", said)).toContain("20 فقرة");
});

it("says so when the version the lawyers read is damaged", () => {
  expect(found(articleOf(["One."]), "damaged")).toEqual([
    { check: "damaged-lawyered", level: "advice" },
  ]);
});
