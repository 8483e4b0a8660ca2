import { join } from "node:path";
import type { Failure } from "#shared/failures.ts";
import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import {
  parseCleaningRules,
  type RuleTrouble,
} from "#shared/picture/cleaning/parse-cleaning-rules.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { readJsonFile } from "../disk/read-json-file.ts";

const name = "house/credit-rules.json";

/** Why the house's rules are not used: their file cannot be read, or one of them will not do. */
export type RulesTrouble = Failure | RuleTrouble;

/** Reads the house's cleaning rules as they stand on the disk; where there is no file there are none. */
export async function readCreditRules(
  library: string,
): Promise<Result<readonly CleaningRule[], RulesTrouble>> {
  const file = await readJsonFile(join(library, name), name);
  if (!file.ok) return file.failure.code === "file-not-found" ? ok([]) : failed(file.failure);
  return parseCleaningRules(file.value.json);
}
