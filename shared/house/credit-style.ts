import type { CreditStyle } from "../picture/credit-line/print-credit.ts";
import { usualDisclosures, type Disclosure } from "./disclosures.ts";
import type { House } from "./house.ts";

// Forms that have a twin in Arabic: a house that names one and says nothing of Arabic means the other.
const twins: Readonly<Record<string, string>> = {
  bbc: "bbc-arabic",
  brackets: "brackets-arabic",
};

/** How a house prints credits in an article of this language. */
export function creditStyleOf(
  { format, arabicFormat, disclosure }: House["credits"],
  language: string,
): CreditStyle & { readonly disclosure: Disclosure } {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  const usual = own(usualDisclosures, primary) ?? usualDisclosures.en;
  const { made = usual.made, altered = usual.altered } = own(disclosure ?? {}, primary) ?? {};
  return {
    creditFormat: primary === "ar" ? (arabicFormat ?? own(twins, format) ?? format) : format,
    disclosure: { made, altered },
  };
}

function own<Value>(values: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
