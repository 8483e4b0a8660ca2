import type { Check, Checked, Finding } from "./check.ts";
import { embargoNotOver, missingHeadline, unclearedLegalFlag } from "./furniture.ts";
import {
  lostPictureFile,
  missingAlt,
  pictureWithoutFile,
  uncreditedPicture,
  unknownPicture,
} from "./pictures.ts";

const checks: readonly Check[] = [
  unclearedLegalFlag,
  embargoNotOver,
  uncreditedPicture,
  unknownPicture,
  lostPictureFile,
  missingHeadline,
  missingAlt,
  pictureWithoutFile,
];

/** Runs every check: stops first, then advice, each in reading order. */
export function runChecks(checked: Checked): readonly Finding[] {
  return checks.flatMap((check) => check(checked));
}
