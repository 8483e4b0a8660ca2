import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { pictureUsesIn } from "../../../article/document-queries.ts";
import { writeCreditLine } from "../../../picture/credit-line/write-credit-line.ts";
import type { Story, WriteContext } from "../../story.ts";
import { destinationOf, type PictureEntry } from "./picture-entry.ts";

/**
 * Lists a story's pictures in order of first use, those without a use last, and settles what the
 * body calls each: its file, with the picture's id as a fragment where that alone would not tell it.
 */
export function listPictures(story: Story, context: WriteContext): Map<string, PictureEntry> {
  const used = pictureUsesIn(story.document).map(({ picture }) => picture);
  const entries = new Map<string, PictureEntry>();
  const taken = new Set<string>();
  for (const picture of new Set([...used, ...story.pictures.keys()])) {
    const record = story.pictures.get(picture);
    const file = fileName(context.fileOf(picture) ?? record?.address);
    let anchor = file === undefined ? picture : undefined;
    for (let count = 2; taken.has(destinationOf(file, anchor)); count += 1)
      anchor = anchor === undefined ? picture : `${picture}-${count}`;
    taken.add(destinationOf(file, anchor));
    const credit = record === undefined ? "" : writeCreditLine(record, context.creditFormat);
    entries.set(picture, { picture, file, anchor, credit, record });
  }
  return entries;
}

function fileName(name: string | undefined): string | undefined {
  return name === undefined || name === "" || !isSafeAddress(name) ? undefined : name;
}
