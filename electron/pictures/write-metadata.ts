import type { Failure } from "#shared/failures.ts";
import { mostXmpInJpeg } from "#shared/picture/metadata/containers/with-jpeg-metadata.ts";
import { embedMetadata } from "#shared/picture/metadata/embed-metadata.ts";
import { toExif, type ExifPicture } from "#shared/picture/metadata/exif/to-exif.ts";
import { findDifference } from "#shared/picture/metadata/find-difference.ts";
import { toIim } from "#shared/picture/metadata/iim/to-iim.ts";
import { textsOf, type MetadataValues } from "#shared/picture/metadata/metadata-values.ts";
import { readCoordinates } from "#shared/picture/metadata/read-coordinates.ts";
import { tidyValues } from "#shared/picture/metadata/tidy-values.ts";
import { toXmp } from "#shared/picture/metadata/xmp/to-xmp.ts";
import type { UnsavedPicture } from "#shared/picture/picture.ts";
import { toMetadata } from "#shared/picture/to-metadata.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { makeRendition } from "./make-rendition.ts";
import { measurePicture, type PictureMeasure } from "./measure-picture.ts";

/** What is to be written into a picture's file. */
export type MetadataOrder = {
  /** Its record, which is the truth: what the file said before is gone. */
  readonly picture: UnsavedPicture;
  /** What the failure calls it. */
  readonly name: string;
  /** The file that knows where the picture was taken; left out where that is not to go out. */
  readonly placeFrom?: Uint8Array;
};

/**
 * Gives a picture's file the metadata of its record and no other: XMP in every format, EXIF and IIM
 * beside it in a JPEG. Pixels, colour profile and orientation stay as they are; only a file that cannot be
 * taken apart is encoded anew. What comes out has been read back and compared.
 * @returns `picture-not-written` with the field that did not come back, or what measuring says of a file that is none
 */
export async function writeMetadata(
  bytes: Uint8Array,
  { picture, name, placeFrom }: MetadataOrder,
): Promise<Result<Uint8Array, Failure>> {
  const before = await measurePicture(bytes, name);
  if (!before.ok) return before;
  const kind = before.value.extension;
  const values = tidyValues(toMetadata(picture));
  const place = placeFrom === undefined ? null : readCoordinates(placeFrom);
  const xmp = new TextEncoder().encode(toXmp(values, place));
  if (kind === "jpg" && xmp.length > mostXmpInJpeg)
    return failed({ code: "picture-not-written", name, field: `xmp.${longestOf(values)}` });
  const embed = async (from: Uint8Array): Promise<Uint8Array | null> => {
    const shown = await readShown(from);
    const isTurned = (shown.orientation ?? 1) !== 1;
    return embedMetadata(
      from,
      kind === "jpg"
        ? { xmp, exif: toExif(values, shown), iim: toIim(values) }
        : { xmp, exif: isTurned ? toExif({}, shown) : null, iim: null },
    );
  };
  let written = await embed(bytes);
  if (written === null) {
    const anew = await makeRendition(bytes, { crop: null, box: null, kind, name });
    if (!anew.ok) return anew;
    written = await embed(anew.value);
  }
  if (written === null) return failed({ code: "picture-not-written", name, field: "blocks" });
  const layers = kind === "jpg" ? (["xmp", "iim", "exif"] as const) : (["xmp"] as const);
  const field = findDifference(written, values, layers);
  if (field !== null) return failed({ code: "picture-not-written", name, field });
  const after = await measurePicture(written, name);
  return after.ok && isSameSize(before.value, after.value)
    ? ok(written)
    : failed({ code: "picture-not-written", name, field: "size" });
}

function longestOf(values: MetadataValues): string {
  const lengths = Object.entries(values).map(
    ([field, value]) => [field, textsOf(value).join("").length] as const,
  );
  return lengths.sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}

function isSameSize(a: PictureMeasure, b: PictureMeasure): boolean {
  return a.width === b.width && a.height === b.height;
}

/** How a file says that its pixels are to be shown. */
async function readShown(bytes: Uint8Array): Promise<ExifPicture> {
  const { default: sharp } = await import("sharp");
  try {
    const { orientation = 1, density = 72 } = await sharp(bytes, { failOn: "none" }).metadata();
    return { orientation, density };
  } catch {
    // What cannot be read is upright; measuring tells the rest.
    return {};
  }
}
