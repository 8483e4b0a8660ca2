import type { HtmlWriter } from "./html-writer.ts";
import { element, join, nothing, text, type Html } from "./markup.ts";

/**
 * Writes the day of publication in the article's language; of an article that is not published,
 * the day of its last change.
 */
export function writePublishedDate(writer: HtmlWriter): Html {
  const { published, updated, language } = writer.story.article;
  const shown = published ?? updated;
  const words = day(shown, language);
  if (words === undefined) return nothing;
  const time = element(
    "time",
    { class: published === undefined ? "updated" : "published", datetime: shown },
    text(words),
  );
  return element("p", { class: "date" }, join([time]));
}

// The day where the newsroom is, as the date itself says it, not where this machine is.
function day(dateTime: string, language: string): string | undefined {
  const date = new Date(`${dateTime.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  const options = { dateStyle: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(dateLanguage(language), options).format(date);
}

function dateLanguage(language: string): string {
  if (/^ar\b/i.test(language)) return "ar-u-nu-latn";
  try {
    return language.toLowerCase() === "en"
      ? "en-GB"
      : (Intl.getCanonicalLocales(language)[0] ?? "en-GB");
  } catch {
    // Not a language tag: the article says it of itself, and a page must come of it all the same.
    return "en-GB";
  }
}
