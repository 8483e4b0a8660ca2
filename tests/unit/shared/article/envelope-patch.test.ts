import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#shared/article/article.ts";
import {
  applyEnvelopePatch,
  envelopePatchSchema,
  joinEnvelopePatches,
  toEnvelopePatch,
  type EnvelopePatch,
} from "#shared/article/envelope-patch.ts";

const fromTheFuture = { fromTheFuture: { kept: true } };

const envelope: Partial<Article> = {
  id: "a",
  status: "draft",
  slug: "TALKS",
  keywords: ["peace"],
  headlines: Object.assign({ print: "Talks", push: "Talks now" }, { tram: "Talks!" }),
  legal: { flag: "names a minor", clearedBy: "Mo", ...fromTheFuture },
  ...fromTheFuture,
};

describe("applyEnvelopePatch", () => {
  it("changes what is named, removes what is null, and keeps all else, known or not", () => {
    expect(
      applyEnvelopePatch(envelope, {
        status: "filed",
        slug: null,
        kicker: "Diplomacy",
        headlines: { print: null, social: "They talk" },
        legal: { flag: "names two minors", clearedBy: null },
      }),
    ).toEqual({
      id: "a",
      status: "filed",
      kicker: "Diplomacy",
      keywords: ["peace"],
      headlines: { push: "Talks now", tram: "Talks!", social: "They talk" },
      legal: { flag: "names two minors", ...fromTheFuture },
      ...fromTheFuture,
    });
  });

  it("leaves no empty object behind when the last of its keys goes", () => {
    expect(
      applyEnvelopePatch({ headlines: { print: "Talks" } }, { headlines: { print: null } }),
    ).toEqual({});
    expect(applyEnvelopePatch({}, { headlines: { print: null } })).toEqual({});
  });

  it("leaves what it is given as it was", () => {
    const before = structuredClone(envelope);
    applyEnvelopePatch(envelope, { slug: null, headlines: { print: "Other" } });
    expect(envelope).toEqual(before);
  });
});

const word = fc.constantFrom("a", "b", "c");
const orNull = (value: fc.Arbitrary<string>) => fc.option(value, { nil: null });
const patches: fc.Arbitrary<EnvelopePatch> = fc.record(
  {
    slug: orNull(word),
    kicker: orNull(word),
    keywords: fc.option(fc.array(word, { minLength: 1 }), { nil: null }),
    headlines: fc.option(
      fc.record({ print: orNull(word), push: orNull(word) }, { requiredKeys: [] }),
      { nil: null },
    ),
    legal: fc.option(
      fc.record({ flag: word, clearedBy: orNull(word) }, { requiredKeys: ["flag"] }),
      { nil: null },
    ),
  },
  { requiredKeys: [] },
);

it("joins two patches into one that does what both do in turn", () => {
  const known: Partial<Article> = {
    slug: "TALKS",
    headlines: { print: "Talks", search: "Talks found" },
    legal: { flag: "names a minor", clearedBy: "Mo" },
  };
  fc.assert(
    fc.property(patches, patches, (first, second) => {
      expect(applyEnvelopePatch(known, joinEnvelopePatches(first, second))).toEqual(
        applyEnvelopePatch(applyEnvelopePatch(known, first), second),
      );
    }),
  );
});

it("gives the furniture of one article to another, and neither its identity nor what cannot be stored", () => {
  const from: Partial<Article> = {
    ...envelope,
    language: "english (UK)",
    overrides: [{ by: "Mo", at: "2026-11-23T12:00:00Z", check: "missing-alt", reason: "late" }],
  };
  expect(toEnvelopePatch(from)).toEqual({
    status: "draft",
    slug: "TALKS",
    keywords: ["peace"],
    headlines: { print: "Talks", push: "Talks now" },
    legal: { flag: "names a minor", clearedBy: "Mo" },
  });
});

it.each([
  ["another identity", '{"id":"b"}'],
  ["a revision", '{"revision":{"id":"x","parent":null}}'],
  ["a document", '{"document":{"type":"doc"}}'],
  ["overrides", '{"overrides":[]}'],
  ["a prototype", '{"__proto__":{"slug":"x"}}'],
  ["a key nobody knows", '{"colour":"red"}'],
  ["a status that is none", '{"status":"spiked"}'],
  ["no status", '{"status":null}'],
  ["no language", '{"language":null}'],
  ["a language that is none", '{"language":"en_GB; drop"}'],
  ["an empty kicker", '{"kicker":""}'],
  ["a kicker that is an object", '{"kicker":{"a":1}}'],
  ["a kicker of a megabyte", JSON.stringify({ kicker: "x".repeat(1_000_000) })],
  ["no keywords but a list", '{"keywords":[]}'],
  ["a day for a moment", '{"embargoUntil":"2026-11-23"}'],
  ["half a word", '{"commissionedLength":0.5}'],
  ["fewer words than none", '{"commissionedLength":-1}'],
  ["a clearance of no flag", '{"legal":{"clearedBy":"Mo"}}'],
])("refuses %s", (_what, json) => {
  expect(envelopePatchSchema.safeParse(JSON.parse(json)).success).toBe(false);
});
