import { findInUses } from "./find-in-uses.ts";

/** A credit that one use does not show: somebody gave a reason, and somebody else reads it here. */
export const hiddenCredit = findInUses("hidden-credit", "advice", ({ credit }) =>
  credit !== null && "hidden" in credit ? { reason: credit.hidden } : null,
);
