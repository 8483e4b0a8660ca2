import { readUint, startsWith } from "./bytes.ts";
import type { MetadataToWrite } from "./containers/metadata-to-write.ts";
import { withGifMetadata } from "./containers/with-gif-metadata.ts";
import { withHeifMetadata } from "./containers/with-heif-metadata.ts";
import { withJpegMetadata } from "./containers/with-jpeg-metadata.ts";
import { withPngMetadata } from "./containers/with-png-metadata.ts";
import { withTiffMetadata } from "./containers/with-tiff-metadata.ts";
import { withWebpMetadata } from "./containers/with-webp-metadata.ts";

/**
 * Puts metadata into a picture in the place of all it had, without touching a pixel.
 * @returns `null` for what cannot be taken apart: no picture, or a broken one
 */
export function embedMetadata(bytes: Uint8Array, blocks: MetadataToWrite): Uint8Array | null {
  if (readUint(bytes, 0, 2) === 0xffd8) return withJpegMetadata(bytes, blocks);
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return withPngMetadata(bytes, blocks);
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8))
    return withWebpMetadata(bytes, blocks);
  if (startsWith(bytes, "ftyp", 4)) return withHeifMetadata(bytes, blocks);
  if (startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*"))
    return withTiffMetadata(bytes, blocks);
  if (startsWith(bytes, "GIF8")) return withGifMetadata(bytes, blocks);
  return null;
}
