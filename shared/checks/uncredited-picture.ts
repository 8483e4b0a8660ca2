import { writeCreditLine } from "../picture/credit-line/write-credit-line.ts";
import type { Check } from "./check.ts";
import { findInUses } from "./find-in-uses.ts";

/** No picture leaves uncredited: a use with no words of its own of a picture without a credit is a stop. */
export const uncreditedPicture: Check = findInUses("uncredited-picture", "stop", (use, record) => {
  if (record === undefined || writeCreditLine(record) !== "") return null;
  if (use.credit !== null && "text" in use.credit) return null;
  return { caption: use.caption || (use.alt ?? "") };
});
