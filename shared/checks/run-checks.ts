import type { Check, Checked, Finding } from "./check.ts";
import { embargoNotOver, missingHeadline, unclearedLegalFlag } from "./furniture.ts";
import { longPrintHeadline, longSearchHeadline, missedLength } from "./lengths.ts";
import {
  altRepeatsCaption,
  incompletePictureFile,
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
  incompletePictureFile,
  missingAlt,
  altRepeatsCaption,
  pictureWithoutFile,
  longPrintHeadline,
  longSearchHeadline,
  missedLength,
];

/** Runs every check: stops first, then advice, each in reading order. */
export function runChecks(checked: Checked): readonly Finding[] {
  return checks.flatMap((check) => check(checked));
}
