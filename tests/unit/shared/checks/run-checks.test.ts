import { describe, expect, it } from "vitest";
import type { NodeJson, UnsavedArticle } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import type { Finding } from "#shared/checks/check.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import { nextMoment } from "#shared/checks/next-moment.ts";
import { rightsSchema, type House } from "#shared/house/house.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";

const now = Date.parse("2026-11-23T12:00:00Z");

function find({
  headline = "Talks resume",
  envelope = {},
  alt,
  picture,
  lostFiles,
  use = {},
  rights,
  at = now,
}: {
  headline?: string;
  envelope?: Partial<UnsavedArticle>;
  alt?: string;
  picture?: Partial<UnsavedPicture> | undefined;
  lostFiles?: ReadonlySet<string>;
  use?: Record<string, unknown>;
  rights?: Partial<House["rights"]>;
  at?: number;
}): readonly Finding[] {
  const figure: NodeJson = {
    type: "figure",
    attrs: { picture: "p1", ...(alt === undefined ? {} : { alt }), ...use },
    content: [{ type: "caption", content: [{ type: "text", text: "A wet street" }] }],
  };
  const document = fromDocumentJson({
    type: "doc",
    content: [
      { type: "headline", content: headline === "" ? [] : [{ type: "text", text: headline }] },
      { type: "standfirst" },
      { type: "byline" },
      picture === undefined ? { type: "paragraph" } : figure,
    ],
  });
  const record: UnsavedPicture = {
    format: 1,
    id: "p1",
    file: null,
    created: "2026-11-23T12:00:00Z",
    updated: "2026-11-23T12:00:00Z",
    ...picture,
  };
  const pictures = new Map(picture?.id === "lost" ? [] : [["p1", record]]);
  const article = {
    format: 1,
    id: "a1",
    language: "en",
    status: "draft",
    created: "2026-11-23T12:00:00Z",
    updated: "2026-11-23T12:00:00Z",
    ...envelope,
  } as const;
  return runChecks({
    article,
    document,
    pictures,
    now: at,
    rights: rightsSchema.parse({ timeZone: "UTC", ...rights }),
    ...(lostFiles === undefined ? {} : { lostFiles }),
  });
}

const file = { sha256: "a".repeat(64), extension: "jpg", width: 3, height: 2 };
const values = { caption: "A wet street" };

describe("runChecks", () => {
  it("finds nothing in an article that is ready", () => {
    expect(find({ picture: { file, creditLine: "Reuters" }, alt: "Rain on cobbles" })).toEqual([]);
  });

  it("stops a picture without a credit", () => {
    expect(find({ picture: { file, creditLine: "  " }, alt: "Rain" })).toEqual([
      { check: "uncredited-picture", level: "stop", picture: "p1", values },
    ]);
  });

  it("takes a maker or an agency for a credit", () => {
    expect(find({ picture: { file, creators: [{ name: "Ines Moreau" }] }, alt: "" })).toEqual([]);
    expect(find({ picture: { file, supplyChain: ["AFP"] }, alt: "" })).toEqual([]);
  });

  it("stops a picture whose record is missing", () => {
    expect(find({ picture: { id: "lost" } })).toEqual([
      { check: "unknown-picture", level: "stop", picture: "p1", values },
    ]);
  });

  it("stops a picture whose file is gone", () => {
    expect(
      find({
        picture: { file, creditLine: "Reuters" },
        alt: "Rain",
        lostFiles: new Set(["p1"]),
      }),
    ).toEqual([{ check: "lost-picture-file", level: "stop", picture: "p1", values }]);
  });

  it("advises on a picture without alt text, and lets a decorative one be", () => {
    expect(find({ picture: { file, creditLine: "Reuters" } })).toEqual([
      { check: "missing-alt", level: "advice", picture: "p1", values },
    ]);
    expect(find({ picture: { file, creditLine: "Reuters" }, alt: "" })).toEqual([]);
  });

  it("advises on a picture whose file was cut short", () => {
    const short = { ...file, incomplete: true as const };
    expect(find({ picture: { file: short, creditLine: "Reuters" }, alt: "" })).toEqual([
      { check: "incomplete-picture-file", level: "advice", picture: "p1", values },
    ]);
  });

  it("advises on a picture that never had a file", () => {
    expect(find({ picture: { creditLine: "Getty" } })).toEqual([
      { check: "picture-without-file", level: "advice", picture: "p1", values },
    ]);
  });

  it("advises on a missing headline", () => {
    expect(find({ headline: "" })).toEqual([{ check: "missing-headline", level: "advice" }]);
  });

  it("stops an uncleared legal flag, and lets a cleared one go", () => {
    expect(find({ envelope: { legal: { flag: "names a minor" } } })).toEqual([
      { check: "uncleared-legal-flag", level: "stop", values: { flag: "names a minor" } },
    ]);
    expect(find({ envelope: { legal: { flag: "names a minor", clearedBy: "Mo" } } })).toEqual([]);
  });

  it("stops an embargo until its moment has come", () => {
    const until = (embargoUntil: string): readonly Finding[] =>
      find({ envelope: { embargoUntil } });
    expect(until("2026-11-23T12:00:01Z")).toEqual([
      { check: "embargo-not-over", level: "stop", values: { until: "2026-11-23T12:00:01Z" } },
    ]);
    expect(until("2026-11-23T13:00:00+01:00")).toEqual([]);
  });

  it("advises on alt text that says the caption again", () => {
    const picture = { file, creditLine: "Reuters" };
    expect(find({ picture, alt: " a wet  street. " })).toEqual([
      { check: "alt-repeats-caption", level: "advice", picture: "p1", values },
    ]);
    expect(find({ picture, alt: "A wet street at night" })).toEqual([]);
  });

  it("advises on a headline too long for where it goes, counted as readers see it", () => {
    const long = (headlines: NonNullable<UnsavedArticle["headlines"]>): readonly Finding[] =>
      find({ envelope: { headlines } });
    expect(long({ print: "x".repeat(42), search: "e\u0301".repeat(60) })).toEqual([]);
    expect(long({ print: "x".repeat(43), search: "e\u0301".repeat(61) })).toEqual([
      { check: "long-print-headline", level: "advice", values: { length: "43", limit: "42" } },
      { check: "long-search-headline", level: "advice", values: { length: "61", limit: "60" } },
    ]);
  });

  it("advises when the commissioned length is missed by more than a tenth", () => {
    expect(find({ envelope: { commissionedLength: 650 } })).toEqual([
      { check: "missed-length", level: "advice", values: { asked: "650", words: "0" } },
    ]);
    expect(find({})).toEqual([]);
  });

  const credited = { file, creditLine: "Reuters" };
  const terms = (
    ...list: NonNullable<NonNullable<UnsavedPicture["rights"]>["terms"]>
  ): Partial<UnsavedPicture> => ({ ...credited, rights: { terms: list } });
  const found = (check: Finding["check"], level: Finding["level"], more = {}): Finding[] => [
    { check, level, picture: "p1", values: { ...values, ...more } },
  ];

  it("stops a picture after its permission, under embargo, before its time, or banned", () => {
    const judged = (
      picture: Partial<UnsavedPicture>,
      rights: Partial<House["rights"]> = {},
    ): readonly Finding[] => find({ picture, alt: "", rights });
    // A permission ends with the beginning of its day, an embargo with the end of its day.
    expect(judged(terms({ effect: "allow", action: "use", until: "2026-11-23" }))).toEqual(
      found("picture-expired", "stop", { until: "2026-11-23" }),
    );
    expect(judged(terms({ effect: "allow", action: "use", until: "2026-11-24" }))).toEqual([]);
    expect(judged(terms({ effect: "deny", action: "use", until: "2026-11-23" }))).toEqual(
      found("picture-embargoed", "stop", { until: "2026-11-23" }),
    );
    expect(judged(terms({ effect: "deny", action: "use", until: "2026-11-22" }))).toEqual([]);
    expect(judged(terms({ effect: "allow", action: "use", from: "2026-12-01" }))).toEqual(
      found("picture-not-yet", "stop", { from: "2026-12-01" }),
    );
    const both = terms({ effect: "allow", action: "web" }, { effect: "deny", action: "web" });
    expect(judged(both)).toEqual(found("picture-denied", "stop"));
    expect(judged({ ...credited, rights: { category: "no-rights" } })).toEqual(
      found("picture-denied", "stop"),
    );
    // Only what the house does with pictures.
    const noPrint = terms({ effect: "deny", action: "print" });
    expect(judged(noPrint)).toEqual([]);
    expect(judged(noPrint, { uses: ["web", "print"] })).toEqual(found("picture-denied", "stop"));
  });

  it("counts days in the desk's time zone", () => {
    const picture = terms({ effect: "allow", action: "use", until: "2026-11-24" });
    const late = Date.parse("2026-11-23T22:30:00Z");
    const rights = { timeZone: "Asia/Beirut" };
    expect(find({ picture, alt: "", at: late })).toEqual([]);
    expect(find({ picture, alt: "", at: late, rights })).toEqual(
      found("picture-expired", "stop", { until: "2026-11-24" }),
    );
  });

  it("advises on a credit that is hidden, and lets a use's own credit stand for a missing one", () => {
    const use = { credit: { hidden: "It is our logo" } };
    expect(find({ picture: credited, alt: "", use })).toEqual(
      found("hidden-credit", "advice", { reason: "It is our logo" }),
    );
    expect(find({ picture: { file }, alt: "", use: { credit: { text: "Family" } } })).toEqual([]);
    expect(find({ picture: { file }, alt: "", use }).map(({ check }) => check)).toEqual([
      "uncredited-picture",
      "hidden-credit",
    ]);
  });

  it("advises on a caption for a file that was replaced, until somebody says that it fits", () => {
    const picture = { ...credited, earlierFiles: [{ ...file, sha256: "b".repeat(64) }] };
    expect(find({ picture, alt: "" })).toEqual(found("caption-for-earlier-file", "advice"));
    expect(find({ picture, alt: "", use: { captionFor: file.sha256 } })).toEqual([]);
    expect(find({ picture, alt: "", use: { captionFor: "b".repeat(64) } })).toEqual(
      found("caption-for-earlier-file", "advice"),
    );
  });

  it.each(["rain.jpg", "IMG_2041", "DSC00123.JPG", "PXL_20261123_101010", "a1b2c3d4e5f60718"])(
    "advises on alt text that is the name of a file: %s",
    (alt) => {
      expect(find({ picture: credited, alt })).toEqual(
        found("alt-is-file-name", "advice", { alt }),
      );
    },
  );

  it("advises on a missing rights category only where the house demands one", () => {
    const rights = { categoryRequired: true };
    expect(find({ picture: credited, alt: "", rights })).toEqual(
      found("missing-rights-category", "advice"),
    );
    const handout = { ...credited, rights: { category: "handout" } };
    expect(find({ picture: handout, alt: "", rights })).toEqual([]);
  });

  it("advises on what a file says of its rights while nobody has written of them", () => {
    const says = (value: string): Partial<UnsavedPicture> => ({
      ...credited,
      provenance: { instructions: [{ value, origin: "iim" }] },
    });
    const embargo = says("EMBARGOED until 2026-12-01. No sales");
    expect(find({ picture: embargo, alt: "" }).map(({ check }) => check)).toEqual([
      "unconsidered-rights",
    ]);
    // A ban on what the house does not do is no news to it.
    expect(find({ picture: says("No sales. Pool"), alt: "" })).toEqual([]);
    const cleared = { ...embargo, rights: { clearedBy: "Mo Ali" } };
    expect(find({ picture: cleared, alt: "" })).toEqual([]);
  });

  it.each([
    [
      "layers of the file disagree",
      [
        ["AFP", "xmp"],
        ["EPA", "iim"],
      ],
      undefined,
      "AFP · EPA",
    ],
    [
      "a person has chosen between them",
      [
        ["AFP", "xmp"],
        ["EPA", "iim"],
        ["AFP", "user"],
      ],
      undefined,
      null,
    ],
    ["a person typed another", [["Jane Doe/AFP", "xmp"]], "Tom Reyes/EPA", "Jane Doe/AFP"],
    ["a person typed less of the same", [["Jane Doe/AFP", "xmp"]], "Doe", null],
    ["a person typed it in another script", [["Jane Doe/AFP", "xmp"]], "فرانس برس", null],
    ["the file says nothing", [], "Tom Reyes", null],
  ] as const)("compares the credit with the file's where %s", (_, credits, typed, file_) => {
    const picture = {
      file,
      creditLine: typed ?? "AFP",
      provenance: {
        credit: credits.map(([value, origin]) => ({ value, origin })),
        ...(typed === undefined ? {} : { creditLine: [{ value: typed, origin: "user" }] }),
      },
    };
    expect(find({ picture, alt: "" })).toEqual(
      file_ === null ? [] : found("credit-contradicts-file", "advice", { file: file_ }),
    );
  });
});

describe("nextMoment", () => {
  const momentOf = (picture: Partial<UnsavedPicture>, embargoUntil?: string): string | null => {
    const document = fromDocumentJson({
      type: "doc",
      content: [
        { type: "headline" },
        { type: "standfirst" },
        { type: "byline" },
        { type: "figure", attrs: { picture: "p1" }, content: [{ type: "caption" }] },
      ],
    });
    const date = "2026-11-23T12:00:00Z";
    const article = {
      format: 1,
      id: "a",
      language: "en",
      status: "draft",
      created: date,
      updated: date,
    } as const;
    const record = { format: 1, id: "p1", file: null, created: date, updated: date, ...picture };
    const moment = nextMoment({
      article: embargoUntil === undefined ? article : { ...article, embargoUntil },
      document,
      pictures: new Map([["p1", record]]),
      now,
      rights: rightsSchema.parse({ timeZone: "Asia/Beirut" }),
    });
    return moment === null ? null : new Date(moment).toISOString();
  };
  const until = (date: string): Partial<UnsavedPicture> => ({
    rights: { terms: [{ effect: "allow", action: "use", until: date }] },
  });

  it("is the end of the desk's day while a day is still to come, and none after it", () => {
    expect(momentOf(until("2026-11-30"))).toBe("2026-11-23T22:00:00.000Z");
    expect(momentOf(until("2026-11-22"))).toBe(null);
    expect(momentOf({})).toBe(null);
  });

  it("is the nearest of all that is to come", () => {
    expect(momentOf(until("2026-11-23T14:00:00Z"), "2026-11-23T13:00:00Z")).toBe(
      "2026-11-23T13:00:00.000Z",
    );
    expect(momentOf(until("2026-11-23T14:00:00Z"), "2026-11-23T11:00:00Z")).toBe(
      "2026-11-23T14:00:00.000Z",
    );
    expect(momentOf(until("soon"))).toBe(null);
  });
});
