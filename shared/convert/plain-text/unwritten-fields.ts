import type { Story } from "../story.ts";
import type { ReportCollector } from "../report.ts";

// What a reader sees on a page and plain text has no place for, and what the desk keeps to itself.
const readersFields = [
  "kicker",
  "trailText",
  "searchTitle",
  "searchDescription",
  "section",
] as const;
const desksFields = ["slug", "notesToDesk", "embargoUntil"] as const;

/** Reports the words of the envelope that plain text leaves out: its words, not its bookkeeping. */
export function reportUnwrittenFields(
  article: Story["article"],
  audience: "desk" | "public",
  add: ReportCollector["add"],
): void {
  const values = [
    ...readersFields.map((name) => article[name]),
    ...Object.values(article.headlines ?? {}),
    article.keywords?.join(", "),
    ...(article.corrections ?? []).map(({ text }) => text),
    ...(audience === "desk"
      ? [...desksFields.map((name) => article[name]), article.legal?.flag]
      : []),
  ];
  for (const value of values)
    if (typeof value === "string" && value !== "") add("dropped", "format-not-shown", value);
}
