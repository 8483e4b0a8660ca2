import type { NodeJson } from "../../../article/article.ts";
import { cropName, parseCrop } from "../../../article/crop.ts";
import type { PrintedCredit } from "../../../picture/credit-line/print-credit.ts";
import type { UnsavedPicture } from "../../../picture/picture.ts";

/** A picture as the front matter lists it and the body points at it. */
export type PictureEntry = {
  readonly picture: string;
  /** Name or address of its file, when it has one. */
  readonly file: string | undefined;
  /** Tells it from others when it has no file, or shares one. */
  readonly anchor: string | undefined;
  /** What the body points at for each crop of it that goes along as a file, by the crop's name. */
  readonly crops: ReadonlyMap<string, Pick<PictureEntry, "file" | "anchor">>;
  /** The credit as printed. */
  readonly credit: string;
  /** What the house says of it if AI made it; empty for a photograph. */
  readonly disclosure: string;
  /** What stands behind captions where that is another text than the credit. */
  readonly printed: readonly string[];
  readonly record: UnsavedPicture | undefined;
};

/** The file and anchor for one use of a picture: those of its crop, if there are any. */
export function entryOfUse(
  entry: PictureEntry,
  attrs: NodeJson["attrs"],
): Pick<PictureEntry, "file" | "anchor"> {
  const crop = parseCrop(attrs?.["crop"]);
  return (crop === null ? undefined : entry.crops.get(cropName(crop))) ?? entry;
}

/** What one use of a picture prints behind its caption: a credit, and that it is AI's. */
export function printedBehind({ credit, disclosure }: PrintedCredit): string {
  return [credit, disclosure].filter((part) => part !== "").join(" · ");
}

/** What an image in the body has as its address. */
export function destinationOf(file: string | undefined, anchor: string | undefined): string {
  return `${file ?? ""}${anchor === undefined ? "" : `#${anchor}`}`;
}
