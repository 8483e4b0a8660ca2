import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDocument } from "#shared/article/parse-document.ts";
import { textOfField } from "#shared/article/document-queries.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { fromMarkdown } from "#shared/convert/markdown/from-markdown.ts";
import { toMarkdown } from "#shared/convert/markdown/to-markdown.ts";
import type { Story } from "#shared/convert/story.ts";
import { comparable } from "../../../../support/story-arbitrary.ts";
import { createReading, paragraph, writing } from "./conversion.ts";

const fixture = readFileSync(
  new URL("../../../../fixtures/markdown/article.md", import.meta.url),
  "utf8",
);

const dates = { created: "2026-11-23T10:00:00Z", updated: "2026-11-23T10:00:00Z" };

function createStory(): Story {
  const text = (words: string, ...marks: readonly string[]): object => ({
    type: "text",
    text: words,
    ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
  });
  const use = { picture: "p1", alt: "Two men shake hands" };
  const caption = (words: string): object => ({ type: "caption", content: [text(words)] });
  const document = parseDocument(
    {
      type: "doc",
      content: [
        {
          type: "headline",
          attrs: { dir: "ltr" },
          content: [text("Leaders meet in "), text("Yerevan", "italic"), text(": ‘a first step’")],
        },
        { type: "standfirst", content: [text("The talks are the first in a year")] },
        {
          type: "byline",
          content: [
            text("By "),
            { type: "contributor", attrs: { name: "Ann Field", id: "ann" } },
            text(" and "),
            { type: "contributor", attrs: { name: "Bo Reed" } },
            text(" in Yerevan"),
          ],
        },
        { type: "leadPicture", attrs: use, content: [caption("The leaders on Monday.")] },
        paragraph("They met."),
        { type: "figure", attrs: use, content: [caption("Again.")] },
      ],
    },
    "test",
  );
  if (!document.ok) throw new Error(JSON.stringify(document.failure));
  const envelope = {
    format: 1,
    id: "01k9x2m4qf7t0000000000000a",
    slug: "ARMENIA-TALKS",
    webSlug: "armenia-talks",
    language: "en",
    status: "in-edit" as const,
    dateline: "YEREVAN, 23 November",
    kicker: "Caucasus",
    section: "World",
    keywords: ["Armenia", "no"],
    headlines: { print: "Leaders meet" },
    trailText: "A first step.",
    searchTitle: "Armenia talks",
    searchDescription: "What was said",
    embargoUntil: "2026-11-24T06:00:00Z",
    legal: { flag: "names a minor", clearedBy: "AF" },
    corrections: [{ date: "2026-11-23T11:00:00Z", text: "A name was misspelt." }],
    notesToDesk: "Call the ministry.\n\nThen file.",
    commissionedLength: 600,
    published: "2026-11-23T12:00:00Z",
    overrides: [
      { by: "AF", at: "2026-11-23T11:30:00Z", check: "headline-length", reason: "agreed" },
    ],
    ...dates,
    // Keys of a newer Standfirst; one of them means something else in front matter.
    mood: "calm",
    title: "kept apart",
  };
  const picture = {
    format: 1,
    id: "p1",
    file: null,
    creators: [{ name: "Ann Lee", jobTitle: "Staff" }],
    supplyChain: ["Getty"],
    rights: { clearedBy: "BR" },
    ...dates,
  };
  return { article: envelope, document: document.value, pictures: new Map([["p1", picture]]) };
}

it("writes every field of the envelope, what a person looks for first", () => {
  expect(toMarkdown(createStory(), writing)).toEqual({ text: fixture, report: [] });
});

it("reads every field of the envelope back", () => {
  const { story, report } = fromMarkdown(fixture, createReading());
  expect([comparable(story), report]).toEqual([comparable(createStory()), []]);
});

it("keeps the ids of article and pictures, and the name of a picture's file as its address", () => {
  const { story } = fromMarkdown(fixture, createReading());
  expect([story.article.id, story.pictures.get("p1")?.address, story.article.created]).toEqual([
    "01k9x2m4qf7t0000000000000a",
    "talks.jpg",
    "2026-11-23T10:00:00Z",
  ]);
});

it("takes a headline that was edited in the file, and leaves out its older formatting", () => {
  const edited = fixture.replace(/^headline: .*$/mu, "headline: A second step");
  const { story, report } = fromMarkdown(edited, createReading());
  expect([textOfField(story.document, "headline"), report]).toEqual([
    "A second step",
    [
      {
        kind: "dropped",
        code: "markdown-twin-outdated",
        text: "Leaders meet in *Yerevan*: ‘a first step’",
      },
    ],
  ]);
});

it("takes a caption whose credit was edited away as it stands", () => {
  const edited = fixture.replace("Again. *Ann Lee/Getty*", "Again. *Reuters*");
  const { story } = fromMarkdown(edited, createReading());
  expect(toDocumentJson(story.document).content?.at(-1)?.content?.[0]?.content).toEqual([
    { type: "text", text: "Again. " },
    { type: "text", text: "Reuters", marks: [{ type: "italic" }] },
  ]);
});

it("keeps a value that a field cannot hold, and says so", () => {
  const edited = fixture.replace("status: in-edit", "status: [live]");
  const { story, report } = fromMarkdown(edited, createReading());
  expect([
    story.article.status,
    new Map(Object.entries(story.article)).get("unread"),
    report,
  ]).toEqual([
    "draft",
    { status: ["live"] },
    [{ kind: "kept", code: "markdown-front-matter-value", text: 'status: ["live"]' }],
  ]);
});
