import { failureWords } from "#shared/messages/failure-words.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { Trouble } from "./trouble.ts";

/** Says a trouble to a person: what happened, what was not lost, what to do now. */
export function troubleWords(locale: Locale, trouble: Trouble): string {
  if (trouble.code === "no-answer") return formatMessage(locale, "trouble.no-answer");
  if (trouble.code === "bug")
    return formatMessage(locale, "trouble.bug", { message: trouble.message });
  // What the window can do about these is another thing than what the command line can.
  if (trouble.code === "changed-elsewhere")
    return formatMessage(locale, "trouble.changed-elsewhere");
  if (trouble.code === "unknown-format")
    return formatMessage(locale, "trouble.unknown-format", { name: trouble.name });
  if (trouble.code === "invalid-request" && trouble.where === "folder")
    return formatMessage(locale, "trouble.folder");
  return failureWords(locale, trouble);
}
