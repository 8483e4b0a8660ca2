import { readDirectory, readTiffHeader } from "../exif/read-tiff.ts";
import { noBlocks, type MetadataBlocks } from "../metadata-blocks.ts";
import { findPhotoshopResources, iimResource } from "./photoshop-resources.ts";

/** Finds metadata in a TIFF's first directory: XMP in tag 700, IIM in 33723 or in Photoshop's 34377. */
export function findTiffBlocks(bytes: Uint8Array): MetadataBlocks {
  const blocks = noBlocks();
  const tiff = readTiffHeader(bytes);
  if (tiff === null) return blocks;
  blocks.exif.push(bytes);
  const entries = readDirectory(tiff, tiff.first);
  // The directory may lie behind the pixels, and its values anywhere.
  blocks.complete = entries.length > 0;
  const valueOf = (tag: number): Uint8Array | undefined =>
    entries.find((entry) => entry.tag === tag)?.bytes;
  const xmp = valueOf(700);
  if (xmp !== undefined) blocks.xmp.push(xmp);
  const iim = valueOf(33723);
  const photoshop = valueOf(34377);
  if (iim !== undefined) blocks.iim.push(iim);
  else if (photoshop !== undefined)
    blocks.iim.push(...findPhotoshopResources(photoshop, iimResource));
  return blocks;
}
