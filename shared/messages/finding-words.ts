import type { Locale } from "./locale.ts";
import { formatMessage, type MessageKey } from "./messages.ts";
import { formattingTag } from "./numerals.ts";

// What a finding says of itself; `checks` may not be imported from here, its shape is all that is needed.
type FoundByCheck = {
  readonly check: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
};

/** Says a finding of a check to a person. */
export function findingWords(locale: Locale, { check, values }: FoundByCheck): string {
  const words = formatMessage(locale, `check.${check}` as MessageKey, {
    caption: "",
    flag: "",
    until: "",
    from: "",
    file: "",
    reason: "",
    alt: "",
    words: "",
    text: "",
    ...values,
    ...dateIn(locale, "until", values),
    ...dateIn(locale, "from", values),
  });
  // What has no caption is not named by it, and nothing is to follow.
  return words.replace(/\s*:?\s*$/u, "");
}

/** A day as a day, wherever it is read; a moment with its time, where it is read. */
function dateIn(
  locale: Locale,
  name: "until" | "from",
  values: FoundByCheck["values"],
): Readonly<Record<string, string>> {
  const date = values?.[name] ?? "";
  const moment = Date.parse(date);
  if (Number.isNaN(moment)) return {};
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  const format = new Intl.DateTimeFormat(formattingTag(locale), {
    dateStyle: "medium",
    ...(isDay ? { timeZone: "UTC" } : { timeStyle: "short" }),
  });
  return { [name]: format.format(moment) };
}
