import { spreadOf } from "../bench/measure/spread.ts";
import type { Sample } from "./type-through.ts";

/** What was higher at the end of a long day than after its beginning, by more than a day may bring. */
export type Growth = { readonly what: string; readonly early: number; readonly late: number };

// By how much the end may be over the beginning. Times wander with what else the machine does.
const limits = [
  { what: "heap of the page, MB", of: (s: Sample) => s.heap, times: 1.25, plus: 8 },
  { what: "nodes", of: (s: Sample) => s.nodes, times: 1.25, plus: 2000 },
  { what: "listeners", of: (s: Sample) => s.listeners, times: 1.25, plus: 200 },
  { what: "memory of the host, MB", of: (s: Sample) => s.host, times: 1.3, plus: 40 },
  { what: "key, ms", of: (s: Sample) => spreadOf(s.keyTimes).p50, times: 1.75, plus: 4 },
  { what: "opening, ms", of: (s: Sample) => spreadOf(s.openTimes).p50, times: 1.75, plus: 20 },
] as const;

/** Compares the last fifth of the samples with the second: the first warms up. Takes the lowest of each. */
export function findGrowth(samples: readonly Sample[]): readonly Growth[] {
  const fifth = Math.max(1, Math.floor(samples.length / 5));
  const lowest = (part: readonly Sample[], of: (sample: Sample) => number): number =>
    Math.min(...part.map(of));
  return limits.flatMap(({ what, of, times, plus }) => {
    const early = lowest(samples.slice(fifth, fifth * 2), of);
    const late = lowest(samples.slice(-fifth), of);
    return late > early * times + plus ? [{ what, early, late }] : [];
  });
}
