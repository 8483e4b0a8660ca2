import { isOrganisation, type CreditParts } from "./credit-parts.ts";

/**
 * The names of a credit of which nobody can tell whether they are a photographer or an agency: a lone
 * word, and a pair such as `Jane Doe/Max Roe` in which no party is known to be a company. They are left
 * as they came; a person is asked.
 */
export function findUnsureNames({ creators, chain }: CreditParts): readonly string[] {
  const names = [...creators, ...chain];
  if (names.some(isOrganisation)) return [];
  if (chain.length > 0) return names;
  return names.length === 1 && !/\s/u.test(names[0] ?? "") ? names : [];
}
