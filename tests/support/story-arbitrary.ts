import fc from "fast-check";
import { articleStatuses, type NodeJson } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { parseDocument } from "#shared/article/parse-document.ts";
import type { Story } from "#shared/convert/story.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";
import { documentJson } from "./document-arbitrary.ts";
import { pictureIds } from "./line-arbitrary.ts";
import { anyJson, dateArbitrary, shortText, someOf } from "./text-arbitrary.ts";

const unknownKeys = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom(
        "mood",
        "subtitle",
        "extra",
        "credit_line",
        "search_title",
        "tags",
        "a key: #x",
        "unread",
      ),
      anyJson,
      { minKeys: 1, maxKeys: 2, noNullPrototype: true },
    ),
  },
);
const article = fc
  .tuple(
    fc.record({
      format: fc.constant(1),
      id: fc.constant("01k9x2m4qf7t0000000000000a"),
      language: fc.constantFrom("en", "ar", "fr-CA", "hy"),
      status: fc.constantFrom(...articleStatuses),
      created: dateArbitrary,
      updated: dateArbitrary,
    }),
    someOf<unknown>({
      slug: shortText,
      webSlug: fc.constantFrom("talks", "a-b"),
      direction: fc.constantFrom("ltr", "rtl"),
      dateline: shortText,
      kicker: shortText,
      section: shortText,
      keywords: fc.array(shortText, { maxLength: 3 }),
      headlines: someOf({
        print: shortText,
        search: shortText,
        social: shortText,
        push: shortText,
      }),
      trailText: shortText,
      searchTitle: shortText,
      searchDescription: shortText,
      embargoUntil: dateArbitrary,
      legal: fc.oneof(
        fc.record({ flag: shortText }),
        fc.record({ flag: shortText, clearedBy: shortText }),
      ),
      corrections: fc.array(fc.record({ date: dateArbitrary, text: shortText }), { maxLength: 2 }),
      notesToDesk: shortText,
      commissionedLength: fc.integer({ min: 1, max: 9999 }),
      published: dateArbitrary,
      overrides: fc.array(
        fc.record({ by: shortText, at: dateArbitrary, check: shortText, reason: shortText }),
        { maxLength: 2 },
      ),
    }),
    unknownKeys,
  )
  .map(([base, more, unknown]) => ({ ...unknown, ...base, ...more }) as Story["article"]);

const record = fc
  .tuple(
    someOf<unknown>({
      file: fc.constant({ sha256: "ab".repeat(32), extension: "jpg", width: 4, height: 3 }),
      address: fc.constantFrom("https://example.org/photo.jpg", "photos/one two.jpg"),
      description: shortText,
      headline: shortText,
      creators: fc.array(
        fc.oneof(
          fc.record({ name: shortText }),
          fc.record({ name: shortText, jobTitle: shortText }),
        ),
        { maxLength: 2 },
      ),
      creditLine: shortText,
      source: shortText,
      supplyChain: fc.array(shortText, { maxLength: 2 }),
      copyrightNotice: shortText,
      usageTerms: shortText,
      webStatement: shortText,
      licensor: someOf({ name: shortText, url: shortText }),
      dateCreated: fc.constantFrom("2026-11", "2026-11-23T10:00:00"),
      place: shortText,
      altText: shortText,
      extendedDescription: shortText,
      digitalSourceType: fc.oneof(
        shortText,
        fc
          .constantFrom("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia")
          .map((kind) => `http://cv.iptc.org/newscodes/digitalsourcetype/${kind}`),
      ),
      copyrightOwners: fc.array(shortText, { maxLength: 2 }),
      instructions: shortText,
      supplierId: shortText,
      title: shortText,
      persons: fc.array(shortText, { maxLength: 2 }),
      location: someOf({ city: shortText, countryCode: shortText }),
      ai: someOf({ system: shortText, promptWriter: shortText }),
      dataMining: shortText,
      rights: someOf<unknown>({
        category: shortText,
        terms: fc.array(
          fc.record({
            effect: fc.constantFrom("allow", "deny"),
            action: shortText,
            until: shortText,
          }),
          { maxLength: 2 },
        ),
        restrictions: shortText,
        clearedBy: shortText,
      }),
      provenance: fc.dictionary(
        fc.constantFrom("creditLine", "headline"),
        fc.array(fc.record({ value: anyJson, origin: shortText }), { maxLength: 2 }),
        { maxKeys: 2, noNullPrototype: true },
      ),
    }),
    unknownKeys,
    dateArbitrary,
  )
  .map(
    ([fields, unknown, date]) =>
      ({ ...unknown, format: 1, file: null, created: date, updated: date, ...fields }) as Omit<
        UnsavedPicture,
        "id"
      >,
  );

/** Whole articles: every node, mark and attribute the schema has, with the records of their pictures. */
export const storyArbitrary: fc.Arbitrary<Story> = fc
  .tuple(article, documentJson, fc.tuple(record, record, record))
  .map(([head, json, records]) => {
    const document = parseDocument(json, "arbitrary");
    if (!document.ok) throw new Error(JSON.stringify(document.failure));
    const pictures = new Map(pictureIds.map((id, index) => [id, withId(id, records[index])]));
    return { article: head, document: document.value, pictures };
  });

function withId(id: string, fields: Omit<UnsavedPicture, "id"> | undefined): UnsavedPicture {
  if (fields === undefined) throw new Error(`No record for ${id}`);
  return { id, ...fields };
}

/**
 * What must be the same of a story on its way out and back: all but ids, dates of the file and
 * revision. Pictures are numbered in order of first use, and stand without their bytes: a reader of
 * text has an address at most.
 */
export function comparable(story: Story): {
  article: unknown;
  document: unknown;
  pictures: readonly unknown[];
} {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  };
  const renumber = (node: NodeJson): NodeJson => {
    const uses = ["leadPicture", "figure", "inlinePicture"].includes(node.type);
    return {
      ...node,
      ...(uses && node.attrs !== undefined
        ? { attrs: { ...node.attrs, picture: numberOf(String(node.attrs["picture"])) } }
        : {}),
      ...(node.content === undefined ? {} : { content: node.content.map(renumber) }),
    };
  };
  const document = renumber(toDocumentJson(story.document));
  for (const id of story.pictures.keys()) numberOf(id);
  const pictures = [...numbers].map(([id]) => {
    const picture = story.pictures.get(id);
    return picture === undefined
      ? null
      : without(picture, "id", "revision", "created", "updated", "file", "address");
  });
  return {
    article: without(story.article, "id", "revision", "created", "updated"),
    document,
    pictures,
  };
}

function without(fields: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
