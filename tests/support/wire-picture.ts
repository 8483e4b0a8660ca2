import sharp from "sharp";
import { withJpegMetadata } from "#shared/picture/metadata/containers/with-jpeg-metadata.ts";
import { toExif } from "#shared/picture/metadata/exif/to-exif.ts";
import { toIim } from "#shared/picture/metadata/iim/to-iim.ts";
import type { MetadataValues } from "#shared/picture/metadata/metadata-values.ts";
import { toXmp } from "#shared/picture/metadata/xmp/to-xmp.ts";

/** A JPEG whose XMP and IIM are each as given, so that they can disagree. */
export async function wirePicture(
  name: string,
  xmp: MetadataValues,
  iim: MetadataValues,
  colour = "#468",
): Promise<{ readonly name: string; readonly type: string; readonly bytes: Buffer }> {
  const plain = sharp({ create: { width: 480, height: 320, channels: 3, background: colour } });
  const blocks = {
    xmp: new TextEncoder().encode(toXmp(xmp)),
    exif: toExif({}),
    iim: toIim(iim),
  };
  const bytes = withJpegMetadata(await plain.jpeg().toBuffer(), blocks);
  if (bytes === null) throw new Error("Expected a JPEG that is whole");
  return { name, type: "image/jpeg", bytes: Buffer.from(bytes) };
}
