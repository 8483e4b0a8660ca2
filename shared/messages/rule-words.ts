import type { Locale } from "./locale.ts";
import { english, formatMessage, type MessageKey } from "./messages.ts";

/** A message whose key is made of a kind and a name, where there is one; else the name itself. */
export function wordsOr(locale: Locale, kind: string, name: string): string {
  const key = `${kind}.${name}`;
  return Object.hasOwn(english, key) ? formatMessage(locale, key as MessageKey) : name;
}

/** What a cleaning rule does. The house's own say why there is one. */
export function ruleWords(locale: Locale, rule: string, why: string | undefined): string {
  const words = wordsOr(locale, "rule", rule);
  return words === rule ? (why ?? rule) : words;
}
