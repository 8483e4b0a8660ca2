import type { Failure } from "../failures.ts";
import type { Locale } from "./locale.ts";
import { formatMessage, type MessageKey } from "./messages.ts";

/** Says a failure to a person: what happened, what was not lost, what to do now. */
export function failureWords(locale: Locale, failure: Failure): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(failure)) {
    if (name === "checks" && Array.isArray(value))
      values[name] = value
        .map((check) => formatMessage(locale, `stop.${String(check)}` as MessageKey))
        .join(locale === "ar" ? "، " : ", ");
    else if (Array.isArray(value)) values[name] = value.join(locale === "ar" ? "، " : ", ");
    else if (typeof value === "number") values[name] = value;
    else values[name] = String(value);
  }
  return formatMessage(locale, `failure.${failure.code}`, values);
}
