/**
 * What one use of a picture prints in the place of the picture's own credit: other words, or nothing
 * at all, for a reason that somebody gave.
 */
export type UseCredit = { readonly text: string } | { readonly hidden: string };

/**
 * Reads the credit of a use from outside.
 * @returns null for anything else than words, or a reason to print none
 */
export function parseUseCredit(value: unknown): UseCredit | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return null;
  const [kind, words] = entry as [string, unknown];
  if ((kind !== "text" && kind !== "hidden") || typeof words !== "string") return null;
  return words.trim() === "" ? null : (value as UseCredit);
}
