import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromPlainText } from "#shared/convert/plain-text/from-plain-text.ts";
import { countArticle } from "#shared/article/statistics.ts";
import { charactersLost } from "../unit/shared/convert/plain-text/characters-kept.ts";
import { compactStory } from "../unit/shared/convert/plain-text/compact-story.ts";

const seed = new URL("../../../shared/seed.txt", import.meta.url);

it.skipIf(!existsSync(seed))(
  "reads the seed as headline, standfirst, lead picture and 11 paragraphs (skipped where ../shared/seed.txt is not there)",
  () => {
    const text = readFileSync(seed, "utf8");
    const lines = text.split("\n");
    let made = 0;
    const newId = (): string => `id-${(made += 1)}`;
    const { story, report } = fromPlainText(text, { newId, now: "2026-11-23T12:00:00Z" });
    expect(compactStory(story, report)).toEqual({
      headline: lines[0],
      standfirst: lines[2],
      byline: "",
      dateline: null,
      lead: { caption: lines[4]?.replace(" [Getty]", ""), credit: "Getty" },
      blocks: lines.slice(6).flatMap((line) => (line === "" ? [] : [["paragraph", line]])),
      language: "en",
      report: [
        "text-headline",
        "text-standfirst",
        "text-reading-time",
        "text-lead-picture",
        "text-credit",
        "text-language",
      ],
    });
    expect(story.document.childCount - 4).toBe(11);
    expect([...story.pictures.values()].map(({ file, creditLine }) => [file, creditLine])).toEqual([
      [null, "Getty"],
    ]);
    expect(countArticle(story.document, "en").readingMinutes).toBe(2);
    expect(charactersLost(text, story, report)).toBe("");
  },
);
