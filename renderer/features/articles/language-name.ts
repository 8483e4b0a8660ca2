import type { Locale } from "#shared/messages/locale.ts";

/** A language's name in the language of the interface; the tag itself where it has none. */
export function languageName(locale: Locale, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? tag;
  } catch (cause) {
    // What stands in an article is not always a tag (ECMA-402, DisplayNames.of).
    if (cause instanceof RangeError) return tag;
    throw cause;
  }
}
