import { failureWords } from "#shared/messages/failure-words.ts";
import { formatMessage, type Locale } from "#shared/messages/messages.ts";
import type { Trouble } from "./trouble.ts";

/** Says a trouble to a person: what happened, what was not lost, what to do now. */
export function troubleWords(locale: Locale, trouble: Trouble): string {
  if (trouble.code === "no-answer") return formatMessage(locale, "trouble.no-answer");
  if (trouble.code === "bug")
    return formatMessage(locale, "trouble.bug", { message: trouble.message });
  return failureWords(locale, trouble);
}
