import fc from "fast-check";
import { expect, it } from "vitest";
import { fromJson } from "#shared/convert/json/from-json.ts";
import { toJson } from "#shared/convert/json/to-json.ts";
import { storyArbitrary } from "../../../../support/story-arbitrary.ts";
import { fixture, reading, storyOf } from "../html/html-contexts.ts";

const revision = { id: "abc", parent: null };

function read(json: unknown): unknown {
  return fromJson(JSON.stringify(json), "talks.json", reading());
}

it("writes the envelope in its order, then the document, then the pictures in order of use", () => {
  const json = JSON.parse(toJson(storyOf("english-article.json"), revision)) as object;
  expect(Object.keys(json)).toEqual([
    "format", "id", "revision", "slug", "webSlug", "language", "status", "dateline", "kicker", "section",
    "keywords", "headlines", "trailText", "searchTitle", "legal", "notesToDesk", "commissionedLength",
    "created", "updated", "published", "document", "pictures",
  ]); // prettier-ignore
  expect("pictures" in json && (json.pictures as { id: string }[]).map(({ id }) => id)).toEqual([
    "lead",
    "air",
    "flag",
  ]);
});

it("is pretty-printed with two spaces and ends with a line feed", () => {
  const text = toJson(storyOf("arabic-article.json"));
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
});

it("reads back the article that was written, to the letter", () => {
  fc.assert(
    fc.property(storyArbitrary, (story) => {
      const text = toJson(story);
      const back = fromJson(text, "article", reading());
      if (!back.ok) throw new Error(JSON.stringify(back.failure));
      expect(toJson(back.value.story)).toBe(text);
      expect(back.value.story.article).toEqual(story.article);
      expect(back.value.story.document.eq(story.document)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it("needs no revision and no list of pictures, and keeps ids and dates", () => {
  const { pictures: _, ...json } = JSON.parse(fixture("arabic-article.json")) as Record<
    string,
    unknown
  >;
  const back = fromJson(JSON.stringify(json), "article", reading());
  if (!back.ok) throw new Error(JSON.stringify(back.failure));
  const { id, created } = back.value.story.article;
  expect([id, created, back.value.story.pictures.size]).toEqual([
    "01k9x2m4qf7t0000000000000b",
    "2026-11-03T09:00:00Z",
    0,
  ]);
});

it.each([
  ["text that is no JSON", "{", { where: "article", expected: "a JSON object" }],
  ["a list", "[]", { where: "article", expected: "a JSON object" }],
])("calls %s damaged", (_, text, found) => {
  expect(fromJson(text, "talks.json", reading())).toEqual({
    ok: false,
    failure: { code: "damaged", name: "talks.json", ...found },
  });
});

it("names the place of a damaged picture, and of pictures that are no list", () => {
  const whole = JSON.parse(fixture("arabic-article.json")) as { pictures: object[] };
  expect(read({ ...whole, pictures: {} })).toEqual({
    ok: false,
    failure: {
      code: "damaged",
      name: "talks.json",
      where: "pictures",
      expected: "a list of records",
    },
  });
  expect(
    read({ ...whole, pictures: [whole.pictures[0], { ...whole.pictures[0], file: {} }] }),
  ).toEqual({
    ok: false,
    failure: {
      code: "damaged",
      name: "talks.json",
      where: "pictures[1].file.sha256",
      expected: "Invalid input: expected string, received undefined",
    },
  });
});

it("opens nothing that a newer Standfirst wrote", () => {
  const whole = JSON.parse(fixture("arabic-article.json")) as object;
  expect(read({ ...whole, format: 99 })).toEqual({
    ok: false,
    failure: { code: "too-new", name: "talks.json", format: 99, known: 1 },
  });
});
