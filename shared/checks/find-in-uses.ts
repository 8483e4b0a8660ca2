import { pictureUsesIn, type PictureUse } from "../article/document-queries.ts";
import type { UnsavedPicture } from "../picture/picture.ts";
import type { Check, CheckId, Checked, Finding } from "./check.ts";

/**
 * Makes a check that looks at each use of a picture.
 * @param judge answers null where all is well, else the facts for the words beside the caption
 */
export function findInUses(
  check: CheckId,
  level: Finding["level"],
  judge: (
    use: PictureUse,
    record: UnsavedPicture | undefined,
    checked: Checked,
  ) => Finding["values"] | null,
): Check {
  return (checked) =>
    pictureUsesIn(checked.document).flatMap((use): Finding[] => {
      const { picture, caption } = use;
      const found = judge(use, checked.pictures.get(picture), checked);
      return found === null ? [] : [{ check, level, picture, values: { caption, ...found } }];
    });
}
