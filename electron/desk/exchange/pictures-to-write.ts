import { createHash } from "node:crypto";
import { type Crop, cropName, wholePicture } from "#shared/article/crop.ts";
import { pictureUsesIn } from "#shared/article/document-queries.ts";
import type { PageContext, Story } from "#shared/convert/story.ts";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { House } from "#shared/house/house.ts";
import type { PictureFile, UnsavedPicture } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import { makeRendition, renditionKind } from "../../pictures/make-rendition.ts";
import { writeMetadata, type MetadataOrder } from "../../pictures/write-metadata.ts";
import { croppedFileName, pictureFileName, shownFileName } from "./picture-file-name.ts";

export type PicturesToWrite = {
  /** The story with the files that go along in the place of the library's: they say who made them. */
  readonly story: Story;
  /** By their names beside the text. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/**
 * Makes the picture files that go along with a text. Each says of itself what its record says, and
 * nothing else. Readers get what they are to see and no more: what a crop cuts away may be cut away for a
 * reason. For the desk the whole pictures go along as well, so that the article can come back as it was.
 */
export async function picturesToWrite(job: {
  readonly story: Story;
  readonly originals: ReadonlyMap<string, Uint8Array>;
  readonly audience: PageContext["audience"];
  readonly format: ExportFormat;
  readonly house: House;
}): Promise<Result<PicturesToWrite, Failure>> {
  const { story, originals, audience, format, house } = job;
  const files = new Map<string, Uint8Array>();
  const pictures = new Map(story.pictures);
  const uses = pictureUsesIn(story.document);
  for (const [id, bytes] of originals) {
    const picture = story.pictures.get(id);
    if (picture === undefined || picture.file === null) continue;
    const order = metadataOrder(picture, bytes, house);
    const whole = await writeMetadata(bytes, order);
    if (!whole.ok) return whole;
    const sha256 = createHash("sha256").update(whole.value).digest("hex");
    // A name is made of what is in the file: with another credit it is another file.
    const file: PictureFile = { ...picture.file, sha256 };
    pictures.set(id, { ...picture, file });
    const name = pictureFileName(file);
    if (audience === "desk") files.set(name, whole.value);
    // These two say nothing of crops that a file could show.
    if (format === "json" || format === "text") continue;
    const crops = uses.filter((use) => use.picture === id).map(({ crop }) => crop);
    for (const crop of new Map(crops.map((one) => [cropName(one ?? wholePicture), one])).values()) {
      const shown = crop === null ? shownFileName(file, audience) : croppedFileName(file, crop);
      const made = shown === name ? whole : await makePart(bytes, picture.file, crop, order);
      if (!made.ok) return made;
      files.set(shown, made.value);
    }
  }
  return ok({ story: { ...story, pictures }, files });
}

/** What an export writes into a picture's file. */
export function metadataOrder(
  picture: UnsavedPicture,
  bytes: Uint8Array,
  house: House,
): MetadataOrder {
  return {
    picture,
    name: picture.file === null ? picture.id : pictureFileName(picture.file),
    ...(house.pictures.keepCoordinates ? { placeFrom: bytes } : {}),
  };
}

async function makePart(
  bytes: Uint8Array,
  { extension }: PictureFile,
  crop: Crop | null,
  order: MetadataOrder,
): Promise<Result<Uint8Array, Failure>> {
  const kind = renditionKind(extension);
  const made = await makeRendition(bytes, { crop, box: null, kind, name: order.name });
  return made.ok ? writeMetadata(made.value, order) : made;
}
