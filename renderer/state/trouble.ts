import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { DeskUnreachable } from "../desk-client/desk-unreachable.ts";

/** Why something asked of the desk did not happen: a failure it named, no answer, or a bug. */
export type Trouble =
  | Failure
  /** `unsent`: the desk was not even asked. */
  | { readonly code: "no-answer"; readonly unsent?: true }
  | { readonly code: "bug"; readonly message: string };

/** Awaits an answer of the desk and turns a broken line or a bug of the desk into a value that can be said. */
export async function ask<Value>(
  answer: Promise<Result<Value, Failure>>,
): Promise<Result<Value, Trouble>> {
  try {
    return await answer;
  } catch (cause) {
    if (cause instanceof DeskUnreachable)
      return failed(cause.sent ? { code: "no-answer" } : { code: "no-answer", unsent: true });
    return failed({ code: "bug", message: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** The same for a question that cannot fail but by a broken line or a bug. */
export function askPlain<Value>(answer: PromiseLike<Value>): Promise<Result<Value, Trouble>> {
  return ask(Promise.resolve(answer).then((value): Result<Value, Failure> => ok(value)));
}
