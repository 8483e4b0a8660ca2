import { isRightsCategory } from "../picture/rights/rights-category.ts";
import { findInUses } from "./find-in-uses.ts";

/** A picture of which nobody has said on what terms the house has it, where the house demands it. */
export const missingRightsCategory = findInUses(
  "missing-rights-category",
  "advice",
  (_, record, { rights }) =>
    rights?.categoryRequired === true &&
    record !== undefined &&
    !isRightsCategory(record.rights?.category ?? "")
      ? {}
      : null,
);
