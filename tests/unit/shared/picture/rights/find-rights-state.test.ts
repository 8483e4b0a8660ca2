import { expect, it } from "vitest";
import type { UnsavedPicture } from "#shared/picture/picture.ts";
import { findRightsState } from "#shared/picture/rights/find-rights-state.ts";

const use = { action: "web", at: Date.parse("2026-11-23T12:00:00Z"), timeZone: "Europe/London" };
const allow = (until: string) => ({ terms: [{ effect: "allow" as const, action: "use", until }] });

it.each<[string, UnsavedPicture["rights"], object]>([
  ["nobody has said anything", undefined, { kind: "unknown" }],
  ["only a category is known", { category: "agency" }, { kind: "ok" }],
  ["the house has none", { category: "no-rights" }, { kind: "denied" }],
  ["they end in a week", allow("2026-11-30"), { kind: "expires", days: 7 }],
  ["they end tomorrow", allow("2026-11-24"), { kind: "expires", days: 1 }],
  ["they end in a year", allow("2027-11-30"), { kind: "ok" }],
  [
    "they ended with the beginning of today",
    allow("2026-11-23"),
    { kind: "expired", date: "2026-11-23" },
  ],
  [
    "an embargo runs",
    { terms: [{ effect: "deny", action: "use", until: "2026-11-25" }] },
    { kind: "embargoed", date: "2026-11-25" },
  ],
  [
    "a ban is coming",
    { terms: [{ effect: "deny", action: "web", from: "2026-11-26" }] },
    { kind: "expires", days: 3 },
  ],
  ["only print is banned", { terms: [{ effect: "deny", action: "print" }] }, { kind: "ok" }],
  ["all use is banned", { terms: [{ effect: "deny", action: "use" }] }, { kind: "denied" }],
])("sums up rights where %s", (_what, rights, state) => {
  expect(findRightsState(rights === undefined ? {} : { rights }, use)).toEqual(state);
});
