import type { CleaningRule } from "./cleaning-rule.ts";
import { usualRules } from "./usual-rules.ts";

/** The rules a house cleans by: its own, each in the place of the usual one with its id, or behind them. */
export function cleaningRulesOf(own: readonly CleaningRule[]): readonly CleaningRule[] {
  const ids = new Set(usualRules.map(({ id }) => id));
  return [
    ...usualRules.map((usual) => own.find(({ id }) => id === usual.id) ?? usual),
    ...own.filter(({ id }) => !ids.has(id)),
  ];
}
