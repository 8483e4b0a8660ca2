/** The languages of the interface. */
export const locales = ["en", "ar"] as const;
export type Locale = (typeof locales)[number];

/** The locale for a tag of the system or the user, `ar-EG` or `ar_EG.UTF-8`: Arabic for Arabic, else English. */
export function localeOf(tag: string): Locale {
  return /^ar(?![a-z])/i.test(tag) ? "ar" : "en";
}
