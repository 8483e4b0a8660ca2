import type { Locale } from "#shared/messages/locale.ts";

/** The name of a language in another; a tag that is none is shown as it is. */
export function languageWords(locale: Locale, language: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
