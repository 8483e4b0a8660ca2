import type { Locale } from "#shared/messages/locale.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import { relativeTime } from "../../../ui/messages/relative-time.ts";

const week = 7 * 24 * 3_600_000;

/**
 * Says when a version was saved, to the minute, and how long ago while that says more than the date.
 * Days are written as where the article is read, if that is the language of the interface.
 */
export function versionMoment(
  locale: Locale,
  language: string,
  saved: string,
  now: number,
): { readonly exact: string; readonly ago: string | null } {
  const isOwn = locale === "en" && /^en-[A-Z]{2}$/u.test(language);
  const format = new Intl.DateTimeFormat(isOwn ? language : formattingTag(locale), {
    dateStyle: "full",
    timeStyle: "short",
  });
  const time = Date.parse(saved);
  const ago = now - time < week ? relativeTime(locale, saved, now) : null;
  return { exact: format.format(time), ago };
}
