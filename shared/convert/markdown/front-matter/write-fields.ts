import { toInnerKeys } from "./field-names.ts";

const withInner = new Set(["legal", "creators", "rights", "location", "ai"]);

/**
 * Writes an object under the names of the front matter. Keys it does not know keep their name, or
 * go under `extra` when that name means something else here.
 * @param left names of fields that are written elsewhere, or not at all
 */
export function writeFields(
  values: object,
  names: Readonly<Record<string, string>>,
  taken: readonly string[],
  left: readonly string[],
): Record<string, unknown> {
  const given = new Map<string, unknown>(
    Object.entries(values).filter(([name, value]) => value !== undefined && !left.includes(name)),
  );
  const written: Record<string, unknown> = {};
  for (const [name, key] of Object.entries(names)) {
    if (!given.has(name)) continue;
    const value = given.get(name);
    written[key] = withInner.has(name) ? toInnerKeys(value) : value;
    given.delete(name);
  }
  const reserved = new Set([...Object.values(names), ...taken, "extra"]);
  const extra: Record<string, unknown> = {};
  for (const [name, value] of given) {
    if (reserved.has(name)) extra[name] = value;
    else written[name] = value;
  }
  return Object.keys(extra).length === 0 ? written : { ...written, extra };
}
