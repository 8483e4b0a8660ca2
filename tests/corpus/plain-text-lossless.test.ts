import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromPlainText } from "#shared/convert/plain-text/from-plain-text.ts";
import { charactersLost } from "../unit/shared/convert/plain-text/characters-kept.ts";

const corpora = new URL("../../../shared/corpora/", import.meta.url);
const folders = ["01-articles/18f/posts/", "01-articles/digitalgov/posts/", "07-intl/react-he/"];

it.skipIf(!existsSync(corpora)).each(folders)(
  "loses no character of the texts in %s (skipped where ../shared/corpora is not there)",
  (folder) => {
    const texts = readdirSync(new URL(folder, corpora)).filter((name) => name.endsWith(".md"));
    expect(texts.length > 5).toBe(true);
    const lost = texts.flatMap((name) => {
      const text = readFileSync(new URL(folder + name, corpora), "utf8");
      const { story, report } = fromPlainText(text, {
        newId: () => name,
        now: "2026-11-23T12:00:00Z",
      });
      const characters = charactersLost(text, story, report);
      return characters === "" ? [] : [`${name}: ${characters}`];
    });
    expect(lost).toEqual([]);
  },
);

it.skipIf(!existsSync(corpora))(
  "reads naughty strings without losing a character (skipped where ../shared/corpora is not there)",
  () => {
    const strings = JSON.parse(
      readFileSync(new URL("07-intl/naughty-strings.json", corpora), "utf8"),
    ) as readonly { readonly text: string }[];
    for (const { text } of strings) {
      const { story, report } = fromPlainText(text, {
        newId: () => "id",
        now: "2026-11-23T12:00:00Z",
      });
      expect([text, charactersLost(text, story, report)]).toEqual([text, ""]);
    }
  },
);
