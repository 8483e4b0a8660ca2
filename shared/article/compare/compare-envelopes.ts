import type { Article } from "../article.ts";
import { envelopePatchSchema, type EnvelopePatch } from "../envelope-patch.ts";
import type { Choice } from "./apply-choices.ts";
import type { ChangedBy } from "./changed-by.ts";

/** Furniture that a person may change, each headline for itself. */
export const comparedFields = [
  ...(Object.keys(envelopePatchSchema.shape) as (keyof EnvelopePatch)[]).filter(
    (name) => name !== "headlines",
  ),
  "headlines.print",
  "headlines.search",
  "headlines.social",
  "headlines.push",
] as const;
export type ComparedField =
  | Exclude<keyof EnvelopePatch, "headlines">
  | `headlines.${"print" | "search" | "social" | "push"}`;

/** A field that two versions fill in differently; undefined where one leaves it empty. */
export type FieldDifference = {
  readonly field: ComparedField;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly by: ChangedBy | null;
};

export type FieldChoices = ReadonlyMap<ComparedField, Choice>;

/**
 * Finds the furniture that differs between two versions.
 * @param base the version both were made from, where it is known
 */
export function compareEnvelopes(
  mine: Partial<Article>,
  theirs: Partial<Article>,
  base: Partial<Article> | null = null,
): readonly FieldDifference[] {
  return (comparedFields as readonly ComparedField[]).flatMap((field) => {
    const [left, right] = [valueOf(mine, field), valueOf(theirs, field)];
    // A value written by hand that no patch can set stays as it is on disk.
    if (keyOf(left) === keyOf(right) || !isSettable(field, left) || !isSettable(field, right))
      return [];
    const by = base === null ? null : whoChanged(left, right, valueOf(base, field));
    return [{ field, mine: left, theirs: right, by }];
  });
}

/** What can be chosen for a field: two lists of keywords go into one, and so do two notes. */
export function choicesForField({ field, mine, theirs }: FieldDifference): readonly Choice[] {
  const filled = mine !== undefined && theirs !== undefined;
  return filled && (field === "keywords" || field === "notesToDesk")
    ? ["mine", "theirs", "both"]
    : ["mine", "theirs"];
}

/** The value of a field after a choice; undefined for an empty one. */
export function chosenValue({ mine, theirs }: FieldDifference, choice: Choice): unknown {
  if (choice !== "both") return choice === "mine" ? mine : theirs;
  return Array.isArray(mine) && Array.isArray(theirs)
    ? [...new Set<unknown>([...(mine as unknown[]), ...(theirs as unknown[])])]
    : `${String(mine)}\n\n${String(theirs)}`;
}

/** The patch that makes the chosen envelope of theirs. A field without a choice keeps what is mine. */
export function toChosenPatch(
  differences: readonly FieldDifference[],
  choices: FieldChoices,
): EnvelopePatch {
  const patch: Record<string, unknown> = {};
  for (const difference of differences) {
    const { field } = difference;
    const value = chosenValue(difference, choices.get(field) ?? "mine") ?? null;
    const [name = "", part] = field.split(".");
    if (part !== undefined) patch[name] = { ...(patch[name] as object | undefined), [part]: value };
    // A merge patch leaves what it does not name, and would keep who cleared the other's flag.
    else if (name === "legal" && value !== null) patch[name] = { clearedBy: null, ...value };
    else patch[name] = value;
  }
  return patch;
}

function valueOf(envelope: Partial<Article>, field: ComparedField): unknown {
  const [name = "", part] = field.split(".");
  const value = (envelope as Readonly<Record<string, unknown>>)[name];
  const found =
    part === undefined ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[part];
  return found === "" || (Array.isArray(found) && found.length === 0) ? undefined : found;
}

function isSettable(field: ComparedField, value: unknown): boolean {
  const [name = "", part] = field.split(".");
  const patch = { [name]: part === undefined ? value : { [part]: value } };
  return value === undefined || envelopePatchSchema.safeParse(patch).success;
}

function whoChanged(mine: unknown, theirs: unknown, base: unknown): ChangedBy {
  if (keyOf(theirs) === keyOf(base)) return "me";
  return keyOf(mine) === keyOf(base) ? "them" : "both";
}

/** Equal for values that say the same, in whatever order their keys were written. */
function keyOf(value: unknown): string | null {
  if (value === undefined) return null;
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return JSON.stringify(value, isRecord ? Object.keys(value).sort() : undefined);
}
