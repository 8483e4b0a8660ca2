/** What an operation that can fail in an expected way returns: a value, or a failure that carries its facts. */
export type Result<Value, Fail> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: Fail };

/** Wraps a value as a success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a failure. */
export function failed<Fail>(failure: Fail): { readonly ok: false; readonly failure: Fail } {
  return { ok: false, failure };
}
