import { cropName } from "../../../article/crop.ts";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { pictureUsesIn } from "../../../article/document-queries.ts";
import { printCredit } from "../../../picture/credit-line/print-credit.ts";
import type { AddToReport } from "../../report.ts";
import type { Story, WriteContext } from "../../story.ts";
import { destinationOf, printedBehind, type PictureEntry } from "./picture-entry.ts";

/**
 * Lists a story's pictures in order of first use, those without a use last, and settles what the
 * body calls each and each crop of it: its file, with the picture's id as a fragment where that
 * alone would not tell it.
 */
export function listPictures(
  story: Story,
  context: WriteContext,
  add: AddToReport,
): Map<string, PictureEntry> {
  const uses = pictureUsesIn(story.document);
  const entries = new Map<string, PictureEntry>();
  const taken = new Set<string>();
  for (const picture of new Set([...uses.map((use) => use.picture), ...story.pictures.keys()])) {
    const record = story.pictures.get(picture);
    const crops = new Map<string, Pick<PictureEntry, "file" | "anchor">>();
    const file = fileName(context.fileOf(picture) ?? record?.address);
    const named = claim(picture, file, taken);
    for (const { crop, caption } of uses.filter((use) => use.picture === picture)) {
      if (crop === null || crops.has(cropName(crop))) continue;
      const part = fileName(context.croppedFileOf?.(picture, crop));
      if (part !== undefined) crops.set(cropName(crop), claim(picture, part, taken));
      else if (file !== undefined) add("changed", "markdown-crop-not-shown", caption);
    }
    const whole = printCredit(record, null, context);
    const printed = uses
      .filter((use) => use.picture === picture)
      .map(({ credit }) => printedBehind(printCredit(record, credit, context)))
      .filter((text) => text !== "" && text !== whole.credit);
    entries.set(picture, {
      picture,
      ...named,
      crops,
      ...whole,
      printed: [...new Set(printed)],
      record,
    });
  }
  return entries;
}

function claim(
  picture: string,
  file: string | undefined,
  taken: Set<string>,
): Pick<PictureEntry, "file" | "anchor"> {
  let anchor = file === undefined ? picture : undefined;
  for (let count = 2; taken.has(destinationOf(file, anchor)); count += 1)
    anchor = anchor === undefined ? picture : `${picture}-${count}`;
  taken.add(destinationOf(file, anchor));
  return { file, anchor };
}

function fileName(name: string | undefined): string | undefined {
  return name === undefined || name === "" || !isSafeAddress(name) ? undefined : name;
}
