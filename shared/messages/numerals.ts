import type { Locale } from "./locale.ts";

/** The digits in which Arabic is read. Newsrooms of the Maghreb and the web print Latin ones. */
export type Numerals = "latn" | "arab";

let chosen: Numerals = "latn";

/** Sets the digits of everything that is said from now on: they are one person's, as the language is. */
export function chooseNumerals(numerals: Numerals): void {
  chosen = numerals;
}

/** The tag whose numbers and dates a locale is written with. */
export function formattingTag(locale: Locale): string {
  return locale === "ar" ? `ar-u-nu-${chosen}` : "en-GB";
}
