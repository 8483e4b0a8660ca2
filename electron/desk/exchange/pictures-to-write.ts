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

/** The story as it goes out, with the whole pictures by their ids. */
type Written = { readonly story: Story; readonly wholes: ReadonlyMap<string, Uint8Array> };

/**
 * Gives each picture's file what its record says of it. A file is named by what is in it, so that with
 * another credit it is another file; the story's records then name those.
 */
export async function withWrittenFiles(
  story: Story,
  originals: ReadonlyMap<string, Uint8Array>,
  house: House,
): Promise<Result<Written, Failure>> {
  const wholes = new Map<string, Uint8Array>();
  const pictures = new Map(story.pictures);
  for (const [id, bytes] of originals) {
    const picture = story.pictures.get(id);
    if (picture === undefined || picture.file === null) continue;
    const whole = await writeMetadata(bytes, metadataOrder(picture, bytes, house));
    if (!whole.ok) return whole;
    const sha256 = createHash("sha256").update(whole.value).digest("hex");
    pictures.set(id, { ...picture, file: { ...picture.file, sha256 } });
    wholes.set(id, whole.value);
  }
  return ok({ story: { ...story, pictures }, wholes });
}

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
  const { originals, audience, format, house } = job;
  const written = await withWrittenFiles(job.story, originals, house);
  if (!written.ok) return written;
  const { story, wholes } = written.value;
  const files = new Map<string, Uint8Array>();
  const uses = pictureUsesIn(story.document);
  for (const [id, whole] of wholes) {
    const picture = story.pictures.get(id);
    const bytes = originals.get(id);
    if (picture === undefined || picture.file === null || bytes === undefined) continue;
    const { file } = picture;
    const name = pictureFileName(file);
    if (audience === "desk") files.set(name, whole);
    // These two say nothing of crops that a file could show.
    if (format === "json" || format === "text") continue;
    const crops = uses.filter((use) => use.picture === id).map(({ crop }) => crop);
    for (const crop of new Map(crops.map((one) => [cropName(one ?? wholePicture), one])).values()) {
      const shown = crop === null ? shownFileName(file, audience) : croppedFileName(file, crop);
      const order = metadataOrder(picture, bytes, house);
      const made = shown === name ? ok(whole) : await makePart(bytes, file, crop, order);
      if (!made.ok) return made;
      files.set(shown, made.value);
    }
  }
  return ok({ story, files });
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
