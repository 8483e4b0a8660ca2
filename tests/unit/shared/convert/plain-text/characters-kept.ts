import { plainTextOf } from "#shared/article/document-queries.ts";
import type { Report } from "#shared/convert/report.ts";
import type { Story } from "#shared/convert/story.ts";

// Space, and what rules take for a bullet, a number of a list, a dash after a dateline, a line of
// stars, or an invisible mark at the end of a line.
const recognised = /[\s\u0085\uFEFF\u200B-\u200F\u202A-\u202E\u2060-\u2069*_=~•·‣▪◦●–—-]/u;
const listNumber = /^[\s\u0085]*[0-9٠-٩۰-۹]{1,3}[.)-]\s/gmu;

// The rules that take words out of the copy; each puts them into the report.
const taking = new Set(["text-reading-time", "text-credit"]);

/** The characters of a text that are in neither the story read from it nor its report. */
export function charactersLost(text: string, story: Story, report: Report): string {
  const kept = new Map<string, number>();
  const count = (words: string, step: number): void => {
    for (let index = 0; index < words.length; index += 1) {
      const unit = words.charAt(index);
      if (!recognised.test(unit)) kept.set(unit, (kept.get(unit) ?? 0) + step);
    }
  };
  count(plainTextOf(story.document), 1);
  count(story.article.dateline ?? "", 1);
  for (const entry of report) if (taking.has(entry.code)) count(entry.text ?? "", 1);
  count(text.replace(listNumber, ""), -1);
  return [...kept]
    .filter(([, left]) => left < 0)
    .map(([unit]) => unit)
    .join("");
}
