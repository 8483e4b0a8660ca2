import { describe, expect, it } from "vitest";
import type { NodeJson, UnsavedArticle } from "#shared/article/article.ts";
import { fromDocumentJson } from "#shared/article/document-json.ts";
import type { Finding } from "#shared/checks/check.ts";
import { runChecks } from "#shared/checks/run-checks.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";

const now = Date.parse("2026-11-23T12:00:00Z");

function find({
  headline = "Talks resume",
  envelope = {},
  alt,
  picture,
  lostFiles,
}: {
  headline?: string;
  envelope?: Partial<UnsavedArticle>;
  alt?: string;
  picture?: Partial<UnsavedPicture> | undefined;
  lostFiles?: ReadonlySet<string>;
}): readonly Finding[] {
  const figure: NodeJson = {
    type: "figure",
    attrs: { picture: "p1", ...(alt === undefined ? {} : { alt }) },
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
    now,
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
});
