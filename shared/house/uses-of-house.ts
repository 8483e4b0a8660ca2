import type { Use } from "../picture/rights/judge-rights.ts";
import type { House } from "./house.ts";

/** What a house does with its pictures, to be judged at a moment (milliseconds since 1970). */
export function usesOfHouse(rights: House["rights"], at: number): readonly Use[] {
  const { uses, territory, timeZone = hereZone() } = rights;
  const place = territory === undefined ? {} : { territory };
  return uses.map((action) => ({ action, at, timeZone, ...place }));
}

const aMinute = 60_000;
let here = { zone: "", asked: Number.NEGATIVE_INFINITY };

/**
 * The time zone of this machine, for a desk that has not named its own. Asked of the system once a
 * minute, for it is slow to say (over a millisecond in Chromium) and the checks ask for every picture.
 */
export function hereZone(now: number = Date.now()): string {
  if (Math.abs(now - here.asked) > aMinute)
    here = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, asked: now };
  return here.zone;
}
