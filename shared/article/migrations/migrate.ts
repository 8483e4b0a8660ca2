import type { Failure } from "../../failures.ts";
import { failed, ok, type Result } from "../../result.ts";

/** One step from a format to the next: plain JSON in, plain JSON out, never the current types. */
export type Migration = {
  readonly to: number;
  readonly up: (article: Record<string, unknown>) => Record<string, unknown>;
};

/** Every step there has been, in order. Format 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

/**
 * Brings stored JSON to the newest format.
 * @returns the JSON at `newest`; `too-new` when a later Standfirst wrote it
 */
export function migrate(
  article: Record<string, unknown>,
  newest: number,
  name: string,
  steps: readonly Migration[] = migrations,
): Result<Record<string, unknown>, Failure> {
  const format = article["format"];
  if (typeof format !== "number" || !Number.isInteger(format) || format < 1)
    return failed({
      code: "damaged",
      name,
      where: "format",
      expected: "the number of a file format, 1 or more",
    });
  if (format > newest) return failed({ code: "too-new", name, format, known: newest });
  const migrated = steps
    .filter((step) => step.to > format)
    .reduce((json, step) => ({ ...step.up(json), format: step.to }), article);
  return ok(migrated);
}
