import { articleStatuses } from "#shared/article/article.ts";
import type { ComparedField } from "#shared/article/compare/compare-envelopes.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage, type MessageKey } from "#shared/messages/messages.ts";
import { formattingTag } from "#shared/messages/numerals.ts";

/** What each field is called, as in the inspector. */
export const fieldNames: Readonly<Record<ComparedField, MessageKey>> = {
  slug: "furniture.catchline",
  webSlug: "furniture.web-slug",
  language: "furniture.language",
  direction: "compare.direction",
  status: "furniture.status",
  dateline: "furniture.dateline",
  kicker: "furniture.kicker",
  section: "furniture.section",
  keywords: "furniture.keywords",
  "headlines.print": "furniture.headline.print",
  "headlines.search": "furniture.headline.search",
  "headlines.social": "furniture.headline.social",
  "headlines.push": "furniture.headline.push",
  trailText: "furniture.trail-text",
  searchTitle: "furniture.search-title",
  searchDescription: "furniture.search-description",
  embargoUntil: "furniture.embargo",
  legal: "furniture.legal-flag",
  notesToDesk: "furniture.notes",
  commissionedLength: "furniture.commissioned",
};

/** Says the value of a field as the inspector does. */
export function fieldWords(field: ComparedField, value: unknown, locale: Locale): string {
  const status = articleStatuses.find((known) => field === "status" && known === value);
  if (status !== undefined) return formatMessage(locale, `status.${status}`);
  if (field === "embargoUntil" && typeof value === "string")
    return new Intl.DateTimeFormat(formattingTag(locale), {
      dateStyle: "medium",
      timeStyle: "short",
    }).format(Date.parse(value));
  if (Array.isArray(value)) return value.join(locale === "ar" ? "، " : ", ");
  if (typeof value !== "object" || value === null) return String(value);
  const { flag, clearedBy } = value as { readonly flag?: string; readonly clearedBy?: string };
  if (clearedBy === undefined) return flag ?? "";
  return `${flag ?? ""} (${formatMessage(locale, "furniture.cleared-by")}: ${clearedBy})`;
}
