import { failed, ok, type Result } from "../../result.ts";
import {
  applyRule,
  cleaningRuleSchema,
  cleaningRulesSchema,
  findBrokenExample,
  type CleaningRule,
} from "./cleaning-rule.ts";

/** Which rule of a file will not do, and why. */
export type RuleTrouble = {
  /** Its id, or its place in the file, `#3`; empty for the file as a whole. */
  readonly rule: string;
  /** The part of it that is wrong, and what belongs there. */
  readonly where: string;
  readonly expected: string;
  /** The example it does not keep to: what it makes of it. */
  readonly example?: { readonly text: string; readonly becomes: string };
};

/** Reads the JSON of `house/credit-rules.json`; one rule that will not do spoils them all. */
export function parseCleaningRules(json: unknown): Result<readonly CleaningRule[], RuleTrouble> {
  if (!Array.isArray(json)) return failed({ rule: "", where: "", expected: "a list of rules" });
  for (const [index, each] of (json as readonly unknown[]).entries()) {
    const rule = nameOf(each) ?? `#${index + 1}`;
    const parsed = cleaningRuleSchema.safeParse(each);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return failed({ rule, where: issue?.path.join(".") ?? "", expected: issue?.message ?? "" });
    }
    const text = findBrokenExample(parsed.data);
    if (text !== null) {
      const becomes = applyRule(parsed.data, text);
      const wanted = parsed.data.examples.changes.find(([before]) => before === text)?.[1] ?? text;
      return failed({ rule, where: "examples", expected: wanted, example: { text, becomes } });
    }
  }
  const all = cleaningRulesSchema.safeParse(json);
  return all.success
    ? ok(all.data)
    : failed({ rule: "", where: "", expected: all.error.issues[0]?.message ?? "" });
}

function nameOf(rule: unknown): string | null {
  if (typeof rule !== "object" || rule === null || !("id" in rule)) return null;
  return typeof rule.id === "string" && rule.id !== "" ? rule.id.slice(0, 100) : null;
}
