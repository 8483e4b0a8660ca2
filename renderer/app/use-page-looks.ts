import { useEffect, useLayoutEffect } from "react";
import type { Preferences } from "#shared/desk-api/payloads.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { directionOfLocale } from "../ui/messages/direction-of-locale.ts";

/** Names the window after the article in it, where taskbars and tabs show it. */
export function useWindowTitle(headline: string, name: string): void {
  useEffect(() => {
    document.title = headline.trim() === "" ? name : `${headline} – ${name}`;
  }, [headline, name]);
}

/** Puts language, direction and theme on the page itself, where the styles look for them. */
export function usePageLooks(
  locale: Locale,
  theme: Preferences["theme"],
  textSize: number,
  measure: Preferences["measure"],
): void {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.dir = directionOfLocale(locale);
    page.dataset["theme"] = theme;
    page.dataset["textSize"] = String(textSize);
    page.dataset["measure"] = measure;
  }, [locale, theme, textSize, measure]);
}
