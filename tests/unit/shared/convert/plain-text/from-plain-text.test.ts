import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { articleFormat } from "#shared/article/article.ts";
import { toDocumentJson } from "#shared/article/document-json.ts";
import { fromPlainText } from "#shared/convert/plain-text/from-plain-text.ts";
import { compactStory, type CompactStory } from "./compact-story.ts";

const fixtures = new URL("../../../../fixtures/plain-text/", import.meta.url);
const names = readdirSync(fixtures)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

function fixture(name: string): string {
  return readFileSync(new URL(`${name}.txt`, fixtures), "utf8");
}

function read(text: string): CompactStory {
  let made = 0;
  const newId = (): string => `id-${(made += 1)}`;
  const { story, report } = fromPlainText(text, { newId, now: "2026-11-23T12:00:00+01:00" });
  return compactStory(story, report);
}

describe("fromPlainText", () => {
  it.each(names)("reads %s as the fixture says", (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), "utf8"));
    expect(read(fixture(name))).toEqual(expected);
  });

  it.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
    ["U+2028", "\u2028"],
    ["form feeds", "\f"],
  ])("reads every fixture the same with %s between its lines", (_name, end) => {
    for (const name of names)
      expect(read(fixture(name).replaceAll("\n", end))).toEqual(read(fixture(name)));
  });

  it("reads every fixture the same behind a byte order mark and between no-break spaces", () => {
    for (const name of names) {
      const padded = fixture(name).replace(/^(.*)$/gmu, "\u00A0 $1\u00A0");
      expect(read(`\uFEFF${padded}`)).toEqual(read(fixture(name)));
    }
  });

  it("makes a draft with a lead picture that has a credit and no file", () => {
    let made = 0;
    const { story } = fromPlainText("A headline\nA quay at dawn [Getty]\n\nCopy.", {
      newId: () => `id-${(made += 1)}`,
      now: "2026-11-23T12:00:00+01:00",
    });
    const now = "2026-11-23T12:00:00+01:00";
    expect(story.article).toEqual({
      format: articleFormat,
      id: "id-1",
      language: "en",
      status: "draft",
      created: now,
      updated: now,
    });
    expect([...story.pictures]).toEqual([
      [
        "id-2",
        { format: 1, id: "id-2", file: null, creditLine: "Getty", created: now, updated: now },
      ],
    ]);
    expect(toDocumentJson(story.document)).toEqual({
      type: "doc",
      content: [
        { type: "headline", content: [{ type: "text", text: "A headline" }] },
        { type: "standfirst" },
        { type: "byline" },
        {
          type: "leadPicture",
          attrs: { picture: "id-2" },
          content: [{ type: "caption", content: [{ type: "text", text: "A quay at dawn" }] }],
        },
        { type: "paragraph", content: [{ type: "text", text: "Copy." }] },
      ],
    });
  });

  it("keeps spaces and marks of direction within a line", () => {
    const text = "A headline\n\nIt cost 4\u00A0000 euros, \u200Fقالت\u200F she.\tYes.";
    expect(read(text).blocks).toEqual([
      ["paragraph", "It cost 4\u00A0000 euros, \u200Fقالت\u200F she.\tYes."],
    ]);
  });

  it("keeps a number at which a list begins", () => {
    expect(read("Head of it\n\nSo:\n\n٣. ثلاثة\n٤. أربعة").blocks).toEqual([
      ["paragraph", "So:"],
      ["orderedList", "ثلاثة | أربعة"],
    ]);
  });

  it.each([
    ["a first line that is a sentence", "It rained.\n\nIt rained more."],
    ["a line alone", "Quay vote put off"],
    ["a line before a list", "- one\n- two\n\nCopy."],
    ["a line of verse", "Roses are red\nViolets are blue\nSugar is sweet"],
    ["an address", "https://example.org/story\n\nCopy."],
    ["a greeting", "Dear all\n\nStory below.\n\nCopy."],
    ["a forwarded subject", "Fwd: Quay vote\n\nCopy."],
    ["a slug", "ARMENIA-TALKS\n\nCopy."],
  ])("takes no headline from %s", (_what, text) => {
    expect(read(text).headline).toBe("");
  });

  it.each([
    ["a question", "Will it rain?\n\nNobody knows.", "Will it rain?"],
    ["an abbreviation", "Talks open in the U.S.\n\nThey began.", "Talks open in the U.S."],
    [
      "a play",
      "Dear England wins a prize at the festival\n\nIt did.",
      "Dear England wins a prize at the festival",
    ],
    ["a refusal", "Not for the first time\n\nThey left.", "Not for the first time"],
    ["a quotation", "“I am tired”\n\nShe said so.", "“I am tired”"],
  ])("takes %s as a headline", (_what, text, headline) => {
    expect(read(text).headline).toBe(headline);
  });

  it("takes no caption from the last line, which may be signed", () => {
    expect(read("Quay vote put off\n\nThe vote was put off again (Reuters)").lead).toBe(null);
  });

  it("takes no caption from the body", () => {
    const text = "Quay vote put off\n\nOne.\n\nTwo.\n\nA quay at dawn [Getty]\n\nThree.";
    expect(read(text)).toEqual({
      headline: "Quay vote put off",
      standfirst: "",
      byline: "",
      dateline: null,
      lead: null,
      blocks: [
        ["paragraph", "One."],
        ["paragraph", "Two."],
        ["paragraph", "A quay at dawn [Getty]"],
        ["paragraph", "Three."],
      ],
      language: "en",
      report: ["text-headline", "text-language"],
    });
  });

  it("gives an article without words for a text without words", () => {
    expect(read(" \n\u00A0\n").blocks).toEqual([["paragraph", ""]]);
  });
});
