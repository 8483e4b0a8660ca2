import { altIsFileName } from "./alt-is-file-name.ts";
import { altRepeatsCaption } from "./alt-repeats-caption.ts";
import { captionForEarlierFile } from "./caption-for-earlier-file.ts";
import { changedSinceLawyered } from "./changed-since-lawyered.ts";
import type { Check, Checked, Finding } from "./check.ts";
import { creditContradictsFile } from "./credit-contradicts-file.ts";
import { embargoNotOver, missingHeadline, unclearedLegalFlag } from "./furniture.ts";
import { hiddenCredit } from "./hidden-credit.ts";
import { incompletePictureFile } from "./incomplete-picture-file.ts";
import { longPrintHeadline, longSearchHeadline, missedLength } from "./lengths.ts";
import { lostPictureFile } from "./lost-picture-file.ts";
import { missingAlt } from "./missing-alt.ts";
import { missingRightsCategory } from "./missing-rights-category.ts";
import { deniedPicture, earlyPicture, embargoedPicture, expiredPicture } from "./picture-rights.ts";
import { pictureWithoutFile } from "./picture-without-file.ts";
import { uncreditedPicture } from "./uncredited-picture.ts";
import { unconsideredRights } from "./unconsidered-rights.ts";
import { unknownPicture } from "./unknown-picture.ts";

const checks: readonly Check[] = [
  unclearedLegalFlag,
  embargoNotOver,
  uncreditedPicture,
  unknownPicture,
  lostPictureFile,
  deniedPicture,
  embargoedPicture,
  expiredPicture,
  earlyPicture,
  missingHeadline,
  incompletePictureFile,
  creditContradictsFile,
  hiddenCredit,
  captionForEarlierFile,
  missingAlt,
  altRepeatsCaption,
  altIsFileName,
  missingRightsCategory,
  unconsideredRights,
  pictureWithoutFile,
  longPrintHeadline,
  longSearchHeadline,
  missedLength,
  changedSinceLawyered,
];

/** Runs every check: stops first, then advice, each in reading order. */
export function runChecks(checked: Checked): readonly Finding[] {
  return checks.flatMap((check) => check(checked));
}
