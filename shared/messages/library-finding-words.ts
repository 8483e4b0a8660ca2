import type { Failure } from "../failures.ts";
import { failureWords } from "./failure-words.ts";
import type { Locale } from "./locale.ts";
import { formatMessage, type MessageKey } from "./messages.ts";

// What a check of the library found; `desk-api` may not be imported from here, its shape is all that is needed.
type Found = {
  readonly kind: string;
  readonly detail?: string | undefined;
  readonly failure?: Failure | undefined;
};

/** Says what is the matter with a file of the library. */
export function libraryFindingWords(locale: Locale, { kind, detail }: Found): string {
  return formatMessage(locale, `care.found.${kind}` as MessageKey, { detail });
}

/** Says why, to whoever mends it by hand; empty where there is nothing to say. */
export function libraryFindingReason(locale: Locale, { failure }: Found): string {
  // Of a damaged file, the place and what is wrong there: the rest is said by the finding.
  if (failure?.code === "damaged") return `${failure.where}: ${failure.expected}`;
  return failure === undefined ? "" : failureWords(locale, failure);
}

/** Says what a repair will do with it. */
export function libraryMendWords(locale: Locale, mend: string, detail: string | undefined): string {
  return formatMessage(locale, `care.will.${mend}` as MessageKey, { when: timeOf(detail) });
}

/** Says what a repair did with it. */
export function libraryMendedWords(
  locale: Locale,
  mend: string,
  detail: string | undefined,
  place: string | null,
): string {
  const values = { when: timeOf(detail), place: place ?? "" };
  return formatMessage(locale, `care.done.${mend}` as MessageKey, values);
}

/** Only of what is restored is it a time; a message without one has no use for it. */
function timeOf(detail: string | undefined): Date {
  const time = Date.parse(detail ?? "");
  return new Date(Number.isNaN(time) ? 0 : time);
}
