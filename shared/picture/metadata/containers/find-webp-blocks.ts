import { asciiAt, readUint, startsWith } from "../bytes.ts";
import { noBlocks, type MetadataBlocks } from "../metadata-blocks.ts";

/** Finds metadata in a WebP's RIFF chunks (RFC 9649 §2.7.1.5); it has no place for IIM. */
export function findWebpBlocks(bytes: Uint8Array): MetadataBlocks {
  const blocks = noBlocks();
  const size = readUint(bytes, 4, 4, true) ?? 0;
  let at = 12;
  while (at + 8 <= bytes.length) {
    const kind = asciiAt(bytes, at, 4);
    const length = readUint(bytes, at + 4, 4, true) ?? 0;
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "XMP ") blocks.xmp.push(data);
    // The header of JPEG's segment is written here too, by some.
    else if (kind === "EXIF")
      blocks.exif.push(startsWith(data, "Exif\0\0") ? data.subarray(6) : data);
    else if (kind === "C2PA") blocks.c2pa = true;
    at += 8 + length + (length & 1);
  }
  blocks.complete = bytes.length >= size + 8;
  return blocks;
}
