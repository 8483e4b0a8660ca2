import { readUint, startsWith } from "./bytes.ts";
import { findGifBlocks } from "./containers/find-gif-blocks.ts";
import { findHeifBlocks } from "./containers/find-heif-blocks.ts";
import { findJpegBlocks } from "./containers/find-jpeg-blocks.ts";
import { findPngBlocks } from "./containers/find-png-blocks.ts";
import { findTiffBlocks } from "./containers/find-tiff-blocks.ts";
import { findWebpBlocks } from "./containers/find-webp-blocks.ts";
import { noBlocks, type MetadataBlocks } from "./metadata-blocks.ts";

/**
 * Finds the metadata blocks of a picture by what its first bytes say it is, not by its name.
 * @returns no blocks for what is no picture that can carry any; never throws
 */
export function findBlocks(bytes: Uint8Array): MetadataBlocks {
  if (readUint(bytes, 0, 2) === 0xffd8) return findJpegBlocks(bytes);
  if (startsWith(bytes, "\x89PNG\r\n\x1a\n")) return findPngBlocks(bytes);
  if (startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8)) return findWebpBlocks(bytes);
  if (startsWith(bytes, "ftyp", 4)) return findHeifBlocks(bytes);
  if (startsWith(bytes, "II*\0") || startsWith(bytes, "MM\0*")) return findTiffBlocks(bytes);
  if (startsWith(bytes, "GIF8")) return findGifBlocks(bytes);
  return noBlocks();
}
