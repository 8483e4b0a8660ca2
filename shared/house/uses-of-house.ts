import type { Use } from "../picture/rights/judge-rights.ts";
import type { House } from "./house.ts";

/** What a house does with its pictures, to be judged at a moment (milliseconds since 1970). */
export function usesOfHouse(rights: House["rights"], at: number): readonly Use[] {
  const { uses, territory, timeZone = hereZone() } = rights;
  const place = territory === undefined ? {} : { territory };
  return uses.map((action) => ({ action, at, timeZone, ...place }));
}

/** The time zone of this machine, for a desk that has not named its own. */
export function hereZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
