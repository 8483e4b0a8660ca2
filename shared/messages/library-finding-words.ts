import type { Failure } from "../failures.ts";
import { failureWords } from "./failure-words.ts";
import { formatMessage, type Locale, type MessageKey } from "./messages.ts";

// What a check of the library found; `desk-api` may not be imported from here, its shape is all that is needed.
type Found = {
  readonly kind: string;
  readonly detail?: string | undefined;
  readonly failure?: Failure | undefined;
};

/** Says what is the matter with a file of the library. */
export function libraryFindingWords(locale: Locale, { kind, detail, failure }: Found): string {
  const reason = failure === undefined ? "" : reasonOf(locale, failure);
  return formatMessage(locale, `care.found.${kind}` as MessageKey, { detail, reason });
}

/** Says what a repair will do with it, or would. */
export function libraryMendWords(locale: Locale, mend: string, detail: string | undefined): string {
  const time = detail === undefined ? Number.NaN : Date.parse(detail);
  const when = new Date(Number.isNaN(time) ? 0 : time);
  return formatMessage(locale, `care.will.${mend}` as MessageKey, { when });
}

/** Of a damaged file, the place and what is wrong there: the rest is said by the finding. */
function reasonOf(locale: Locale, failure: Failure): string {
  return failure.code === "damaged"
    ? `${failure.where}: ${failure.expected}`
    : failureWords(locale, failure);
}
