import { z } from "zod";

/** Where a rule looks: a photographer's name, one party of the chain, or the credit line before it is taken apart. */
export const ruleFields = ["creator", "party", "credit"] as const;
export type RuleField = (typeof ruleFields)[number];

/** A text that finds is no longer than this; a longer one is more likely a mistake than a rule. */
const longestPattern = 400;

/** One rule of `house/credit-rules.json`, as it is written there. */
export const cleaningRuleSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
    /** Why there is such a rule, for whoever finds a change by it. */
    why: z.string().min(1).max(500),
    in: z.array(z.enum(ruleFields)).min(1),
    /** A regular expression; letters of either case are meant. */
    find: z.string().min(1).max(longestPattern).refine(compiles, "a regular expression"),
    /** What takes its place; `$1` is what the first bracket found. Empty takes it away. */
    replace: z.string().max(200),
    /** The days a supplier's way of writing began and ended, by the picture's own date. */
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    off: z.boolean().optional(),
    examples: z.object({
      changes: z.array(z.tuple([z.string(), z.string()])).min(1),
      leaves: z.array(z.string()).min(1),
    }),
  })
  .strict();
export type CleaningRule = z.infer<typeof cleaningRuleSchema>;

/** `house/credit-rules.json`: rules in their order; one with the id of a usual rule takes its place. */
export const cleaningRulesSchema = z
  .array(
    cleaningRuleSchema.refine(
      (rule) => findBrokenExample(rule) === null,
      "a rule that does to its examples what they say",
    ),
  )
  .max(500);

/** What a rule makes of a text. */
export function applyRule(rule: CleaningRule, text: string): string {
  return text.replace(new RegExp(rule.find, "giu"), rule.replace).replace(/\s+/gu, " ").trim();
}

/** The first example that a rule does not keep to; `null` for a rule that does what it says. */
export function findBrokenExample(rule: CleaningRule): string | null {
  const changed = rule.examples.changes.find(
    ([before, after]) => applyRule(rule, before) !== after,
  );
  const left = rule.examples.leaves.find((text) => applyRule(rule, text) !== text);
  return changed?.[0] ?? left ?? null;
}

function compiles(find: string): boolean {
  try {
    return new RegExp(find, "giu") instanceof RegExp;
  } catch {
    return false;
  }
}
