import { formatMessage, type Locale, type MessageKey } from "./messages.ts";

// What a finding says of itself; `checks` may not be imported from here, its shape is all that is needed.
type FoundByCheck = {
  readonly check: string;
  readonly values?: Readonly<Record<string, string>> | undefined;
};

/** Says a finding of a check to a person. */
export function findingWords(locale: Locale, { check, values }: FoundByCheck): string {
  return formatMessage(locale, `check.${check}` as MessageKey, {
    caption: "",
    flag: "",
    until: "",
    ...values,
  });
}
