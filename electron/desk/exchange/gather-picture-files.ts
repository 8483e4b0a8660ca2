import { createHash } from "node:crypto";
import { createReport, type Report } from "#shared/convert/report.ts";
import type { Story } from "#shared/convert/story.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";
import { measurePicture } from "../../pictures/measure-picture.ts";
import { pictureFileName } from "./picture-file-name.ts";

/** A story with the picture files that came along. */
export type GatheredStory = {
  readonly story: Story;
  /** The bytes of each picture file, by picture id. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly report: Report;
};

/**
 * Looks for the picture files a story speaks of and measures those it finds. A picture whose file is
 * found loses its `address`; one whose file is not found keeps it, and the report says so. An address
 * on the web is kept and never fetched.
 */
export async function gatherPictureFiles(
  story: Story,
  read: (address: string) => Promise<Uint8Array | undefined>,
): Promise<GatheredStory> {
  const report = createReport();
  const pictures = new Map<string, UnsavedPicture>();
  const files = new Map<string, Uint8Array>();
  for (const [id, picture] of story.pictures) {
    const address = picture.file === null ? picture.address : pictureFileName(picture.file);
    const bytes = address === undefined ? undefined : await read(address);
    const measured = bytes === undefined ? undefined : await measurePicture(bytes, address ?? id);
    if (bytes === undefined || measured?.ok !== true) {
      if (address !== undefined && picture.file === null && !isOnTheWeb(address))
        report.add("dropped", "picture-file-missing", address);
      pictures.set(id, picture);
      continue;
    }
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    if (picture.file !== null && picture.file.sha256 !== sha256) {
      pictures.set(id, picture);
      continue;
    }
    const { address: _found, ...rest } = picture;
    pictures.set(id, { ...rest, file: { sha256, ...measured.value } });
    files.set(id, bytes);
  }
  return { story: { ...story, pictures }, files, report: report.entries };
}

function isOnTheWeb(address: string): boolean {
  return /^https?:/iu.test(address);
}
