import { z } from "zod";
import { failureSchema } from "../failures.ts";
import type { RulePreview } from "../picture/cleaning/preview-rules.ts";

const ruleTrouble = z.object({
  rule: z.string(),
  where: z.string(),
  expected: z.string(),
  example: z.object({ text: z.string(), becomes: z.string() }).optional(),
});

/** What the cleaning rules make of a library's pictures, and why the house's own are not used. */
export const creditRulesSchema = z.object({
  pictures: z.number(),
  changed: z.number(),
  rules: z
    .array(z.custom<RulePreview>((rule) => typeof rule === "object" && rule !== null))
    .readonly(),
  trouble: z.union([failureSchema, ruleTrouble]).nullable(),
});
export type CreditRulesPreview = z.infer<typeof creditRulesSchema>;
