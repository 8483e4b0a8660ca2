import { readFileSync } from "node:fs";
import { fromJson } from "#shared/convert/json/from-json.ts";
import type { ReadContext, Story, PageContext } from "#shared/convert/story.ts";

/** The text of prose.css, as the desk gives it to a page. */
export const stylesheet = readFileSync(
  new URL("../../../../../shared/convert/html/prose.css", import.meta.url),
  "utf8",
);

/** A page for the desk on which no picture has its file. */
export const forTheDesk: PageContext = {
  creditFormat: "{credit}",
  disclosure: { made: "AI-generated image", altered: "Image altered with AI" },
  readingMinutes: 2,
  fileOf: () => undefined,
  audience: "desk",
  stylesheet,
};

/** A reader's context with ids in their order. */
export function reading(): ReadContext {
  let ids = 0;
  return { newId: () => `id-${String((ids += 1))}`, now: "2026-11-23T10:00:00Z" };
}

/** The file with this name among the fixtures. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/html/${name}`, import.meta.url), "utf8");
}

/** The story of a JSON fixture. */
export function storyOf(name: string): Story {
  const read = fromJson(fixture(name), name, reading());
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value.story;
}
