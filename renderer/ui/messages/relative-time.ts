import type { Locale } from "#shared/messages/locale.ts";
import { formattingTag } from "#shared/messages/numerals.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Says a moment as a desk would: minutes, hours and days ago for a week, then the date. Empty for no date. */
export function relativeTime(locale: Locale, moment: string, now: number): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return "";
  const tag = formattingTag(locale);
  const ago = Math.max(0, now - time);
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto", style: "narrow" });
  if (ago < minute) return relative.format(0, "second");
  if (ago < hour) return relative.format(-Math.floor(ago / minute), "minute");
  if (ago < day) return relative.format(-Math.floor(ago / hour), "hour");
  if (ago < 7 * day) return relative.format(-Math.floor(ago / day), "day");
  const year = new Date(now).getFullYear() === new Date(time).getFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year }).format(time);
}
