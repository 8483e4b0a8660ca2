import type { Locale } from "#shared/messages/locale.ts";

/** The side a language of the interface begins on. */
export function directionOfLocale(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}
