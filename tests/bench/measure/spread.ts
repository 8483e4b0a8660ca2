/** How a row of measurements spreads, in milliseconds. */
export type Spread = { readonly p50: number; readonly p95: number; readonly count: number };

/** The middle of the measurements and the one that all but a twentieth stay under. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), count: sorted.length };
}
