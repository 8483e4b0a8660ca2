import { createHash } from "node:crypto";
import { createReport, type Report } from "#shared/convert/report.ts";
import type { Story } from "#shared/convert/story.ts";
import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import { fillFromMetadata } from "#shared/picture/fill-from-metadata.ts";
import { saysOnly } from "#shared/picture/metadata/find-difference.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { tidyValues } from "#shared/picture/metadata/tidy-values.ts";
import { toMetadata } from "#shared/picture/to-metadata.ts";
import type { PictureFile, UnsavedPicture } from "#shared/picture/picture.ts";
import { measurePicture } from "../../pictures/measure-picture.ts";
import { pictureFileName } from "./picture-file-name.ts";

/** A story with the picture files that came along. */
export type GatheredStory = {
  readonly story: Story;
  /** The bytes of each picture file, by picture id. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Where each of them was found, by picture id. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly report: Report;
};

/**
 * Looks for the picture files a story speaks of and measures those it finds. A picture whose file is
 * found loses its `address`; one whose file is not found keeps it, and the report says so. An address
 * on the web is kept and never fetched. What the text does not say of a picture its file says.
 */
export async function gatherPictureFiles(
  story: Story,
  read: (address: string) => Promise<Uint8Array | undefined>,
  rules: readonly CleaningRule[],
): Promise<GatheredStory> {
  const report = createReport();
  const pictures = new Map<string, UnsavedPicture>();
  const files = new Map<string, Uint8Array>();
  const addresses = new Map<string, string>();
  for (const [id, picture] of story.pictures) {
    const found = await findFile(picture, read);
    const { address, ...rest } = picture;
    if (found === undefined) {
      if (address !== undefined && picture.file === null && !isOnTheWeb(address))
        report.add("dropped", "picture-file-missing", address);
      // An address that only repeats the name of the file's own says nothing.
      const says = address !== undefined && address !== nameOf(picture);
      pictures.set(id, says ? picture : rest);
    } else {
      const record = { ...rest, file: found.file };
      pictures.set(id, fillFromFile(record, found.bytes, rules));
      files.set(id, found.bytes);
      addresses.set(id, found.address);
    }
  }
  return { story: { ...story, pictures }, files, addresses, report: report.entries };
}

/** A file that our own export wrote says what the record says; nothing is to be learned from it. */
function fillFromFile(
  record: UnsavedPicture,
  bytes: Uint8Array,
  rules: readonly CleaningRule[],
): UnsavedPicture {
  if (saysOnly(bytes, tidyValues(toMetadata(record)))) return record;
  return fillFromMetadata(record, readMetadata(bytes).fields, rules);
}

type FoundFile = {
  readonly file: PictureFile;
  readonly bytes: Uint8Array;
  readonly address: string;
};

/** Looks under the name an export gives the file, then at the address; a known hash must be kept. */
async function findFile(
  picture: UnsavedPicture,
  read: (address: string) => Promise<Uint8Array | undefined>,
): Promise<FoundFile | undefined> {
  for (const address of [nameOf(picture), picture.address]) {
    const bytes = address === undefined ? undefined : await read(address);
    if (address === undefined || bytes === undefined) continue;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (picture.file !== null && picture.file.sha256 !== sha256) continue;
    const measured = await measurePicture(bytes, address);
    if (measured.ok) return { file: { sha256, ...measured.value }, bytes, address };
  }
  return undefined;
}

function nameOf({ file }: UnsavedPicture): string | undefined {
  return file === null ? undefined : pictureFileName(file);
}

function isOnTheWeb(address: string): boolean {
  return /^https?:/iu.test(address);
}
