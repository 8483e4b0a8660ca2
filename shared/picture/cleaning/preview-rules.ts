import type { UnsavedPicture } from "../picture.ts";
import { cleanCredit } from "./clean-credit.ts";
import type { CleaningRule } from "./cleaning-rule.ts";
import { cleaningRulesOf } from "./cleaning-rules-of.ts";
import { rawCreditOf } from "./raw-credit-of.ts";

export type RuleExample = {
  readonly before: string;
  readonly after: string;
  readonly pictures: number;
};

type Hits = { pictures: number; readonly examples: Map<string, RuleExample> };

/** What one rule does to the credits of a library's pictures. */
export type RulePreview = {
  readonly rule: string;
  readonly why: string | null;
  /** It is one of the house's own. */
  readonly own: boolean;
  readonly off: boolean;
  /** How many pictures it changes. */
  readonly pictures: number;
  /** Different ones, the most frequent first. */
  readonly examples: readonly RuleExample[];
  /** How many more of them there are. */
  readonly more: number;
};

export type RulesPreview = {
  /** Pictures with a credit in their file, and how many of them the rules change. */
  readonly pictures: number;
  readonly changed: number;
  readonly rules: readonly RulePreview[];
};

const shownExamples = 5;

/** Collects what a house's rules make of pictures, one after the other. */
export function createRulesPreview(own: readonly CleaningRule[]): {
  readonly add: (picture: Pick<UnsavedPicture, "provenance">) => void;
  readonly preview: () => RulesPreview;
} {
  const rules = cleaningRulesOf(own);
  const hits = new Map<string, Hits>();
  const noHits: Hits = { pictures: 0, examples: new Map() };
  let pictures = 0;
  let changed = 0;

  function rowOf(rule: string): RulePreview {
    const known = rules.find(({ id }) => id === rule);
    const { pictures: count, examples } = hits.get(rule) ?? noHits;
    const sorted = [...examples.values()].sort((a, b) => b.pictures - a.pictures);
    return {
      rule,
      why: known?.why ?? null,
      own: own.some(({ id }) => id === rule),
      off: known?.off === true,
      pictures: count,
      examples: sorted.slice(0, shownExamples),
      more: Math.max(0, sorted.length - shownExamples),
    };
  }

  return {
    add(picture) {
      const raw = rawCreditOf(picture);
      if (raw === null) return;
      pictures += 1;
      const { changes } = cleanCredit(raw, rules);
      if (changes.length > 0) changed += 1;
      for (const rule of new Set(changes.map((change) => change.rule))) {
        const row: Hits = hits.get(rule) ?? { pictures: 0, examples: new Map() };
        row.pictures += 1;
        for (const { before, after } of changes.filter((change) => change.rule === rule)) {
          const key = JSON.stringify([before, after]);
          const known = row.examples.get(key)?.pictures ?? 0;
          row.examples.set(key, { before, after, pictures: known + 1 });
        }
        hits.set(rule, row);
      }
    },
    preview() {
      const ids = new Set([...hits.keys(), ...rules.map(({ id }) => id)]);
      const rows = [...ids].map(rowOf).sort((a, b) => b.pictures - a.pictures);
      return { pictures, changed, rules: rows };
    },
  };
}
