import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/** Reads JSON text that came from outside; `invalid-request` at `where` if it is none. */
export function parseJsonText(text: string, where: string): Result<unknown, Failure> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (cause) {
    if (cause instanceof SyntaxError)
      return failed({ code: "invalid-request", where, expected: "JSON" });
    throw cause;
  }
}
