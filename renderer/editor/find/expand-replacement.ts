import type { Span } from "./span.ts";

/**
 * Writes a pattern's replacement for one find: `$1` to `$99` and `$<name>` are its groups, `$&` the
 * whole find, `$$` a dollar sign, as JavaScript has them. Groups the pattern has not stay as typed.
 */
export function expandReplacement(
  template: string,
  whole: string,
  { groups = [], named }: Pick<Span, "groups" | "named">,
): string {
  return template.replaceAll(
    /\$(?:\$|&|(\d{1,2})|<([^>]*)>)/gu,
    (sign, digits?: string, name?: string) => {
      if (sign === "$$") return "$";
      if (sign === "$&") return whole;
      if (name !== undefined) return named === undefined ? sign : (named[name] ?? "");
      return expandNumber(digits ?? "", groups) ?? sign;
    },
  );
}

// `$12` is the twelfth group where there is one, else the first and a 2.
function expandNumber(digits: string, groups: readonly (string | undefined)[]): string | null {
  const both = Number(digits);
  if (both >= 1 && both <= groups.length) return groups[both - 1] ?? "";
  const first = Number(digits[0]);
  if (digits.length < 2 || first < 1 || first > groups.length) return null;
  return (groups[first - 1] ?? "") + digits.slice(1);
}
