import { type Crop, cropName, wholePicture } from "#shared/article/crop.ts";
import { pictureUsesIn } from "#shared/article/document-queries.ts";
import type { PageContext, Story } from "#shared/convert/story.ts";
import type { ExportFormat } from "#shared/desk-api/payloads.ts";
import type { Failure } from "#shared/failures.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { ok, type Result } from "#shared/result.ts";
import { makeRendition, renditionKind } from "../../pictures/make-rendition.ts";
import { croppedFileName, pictureFileName, shownFileName } from "./picture-file-name.ts";

/**
 * Makes the picture files that go along with a text, by their names beside it. Readers get what they
 * are to see and no more: what a crop cuts away may be cut away for a reason. For the desk the
 * originals go along as well, so that the article can come back as it was.
 */
export async function picturesToWrite(job: {
  readonly story: Story;
  readonly originals: ReadonlyMap<string, Uint8Array>;
  readonly audience: PageContext["audience"];
  readonly format: ExportFormat;
}): Promise<Result<ReadonlyMap<string, Uint8Array>, Failure>> {
  const { story, originals, audience, format } = job;
  const files = new Map<string, Uint8Array>();
  const uses = pictureUsesIn(story.document);
  for (const [id, bytes] of originals) {
    const file = story.pictures.get(id)?.file;
    if (file === undefined || file === null) continue;
    const crops = uses.filter(({ picture }) => picture === id).map(({ crop }) => crop);
    const original = pictureFileName(file);
    if (audience === "desk") files.set(original, bytes);
    // These two say nothing of crops that a file could show.
    if (format === "json" || format === "text") continue;
    for (const crop of new Map(crops.map((one) => [cropName(one ?? wholePicture), one])).values()) {
      const name = crop === null ? shownFileName(file, audience) : croppedFileName(file, crop);
      const made = name === original ? ok(bytes) : await makePart(bytes, file, crop);
      if (!made.ok) return made;
      files.set(name, made.value);
    }
  }
  return ok(files);
}

function makePart(
  bytes: Uint8Array,
  file: PictureFile,
  crop: Crop | null,
): Promise<Result<Uint8Array, Failure>> {
  const kind = renditionKind(file.extension);
  return makeRendition(bytes, { crop, box: null, kind, name: pictureFileName(file) });
}
