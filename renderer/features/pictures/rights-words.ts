import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { formattingTag } from "#shared/messages/numerals.ts";
import type { RightsState } from "#shared/picture/rights/find-rights-state.ts";

/** What a picture's rights say, in two or three words. */
export function rightsWords(locale: Locale, state: RightsState): string {
  switch (state.kind) {
    case "expires":
      return formatMessage(locale, "rights.expires", { days: state.days });
    case "expired":
    case "embargoed":
    case "not-yet":
      return formatMessage(locale, `rights.${state.kind}`, { date: dayOf(locale, state.date) });
    case "unknown":
    case "ok":
    case "denied":
      return formatMessage(locale, `rights.${state.kind}`);
  }
}

function dayOf(locale: Locale, date: string): string {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return date;
  const isDay = date.length === "2026-11-23".length;
  const format = { day: "numeric", month: "short", ...(isDay ? { timeZone: "UTC" } : {}) } as const;
  return new Intl.DateTimeFormat(formattingTag(locale), format).format(time);
}
