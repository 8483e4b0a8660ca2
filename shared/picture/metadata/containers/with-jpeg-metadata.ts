import { joinBytes, readUint, startsWith } from "../bytes.ts";
import type { MetadataToWrite } from "./metadata-to-write.ts";
import { toPhotoshopResource } from "./photoshop-resources.ts";

/** A segment's length field counts itself and holds 16 bits. */
const mostInSegment = 0xffff - 2;

/** The longest packet that one segment holds beside its header (XMP Specification Part 3, 1.1.3). */
export const mostXmpInJpeg = mostInSegment - 29;

const scan = 0xda;
const end = 0xd9;

/**
 * Gives a JPEG these blocks in the place of everything its file says of itself. What decoding needs
 * stays as it is, bit for bit: tables, scans, JFIF without its thumbnail, the colour profile, Adobe's
 * segment. All else goes: makers' notes, thumbnails, comments, and what hangs behind the picture, such
 * as a phone's film or second picture (CIPA DC-007).
 * @returns `null` for a file whose segments are broken
 */
export function withJpegMetadata(jpeg: Uint8Array, blocks: MetadataToWrite): Uint8Array | null {
  const jfif: Uint8Array[] = [];
  const kept: Uint8Array[] = [];
  let at = 2;
  let pictured = false;
  while (at < jpeg.length) {
    if (jpeg[at] !== 0xff) return null;
    const marker = jpeg[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker (ITU-T T.81, B.1.1.2).
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === end) break;
    const length = readUint(jpeg, at + 2, 2) ?? 0;
    if (length < 2 || at + 2 + length > jpeg.length) return null;
    const segment = jpeg.subarray(at, at + 2 + length);
    if (marker === 0xe0 && startsWith(segment, "JFIF\0", 4) && segment.length >= 18)
      jfif.push(withoutThumbnail(segment));
    else if (isNeeded(marker, segment)) kept.push(segment);
    at += segment.length;
    if (marker !== scan) continue;
    pictured = true;
    const next = endOfScan(jpeg, at);
    kept.push(jpeg.subarray(at, next));
    at = next;
  }
  if (!pictured) return null;
  const { xmp, exif, iim } = blocks;
  return joinBytes([
    jpeg.subarray(0, 2),
    // JFIF must be the first segment (ITU-T T.871 §10.1).
    ...jfif.slice(0, 1),
    ...(exif === null ? [] : [toSegment(0xe1, "Exif\0\0", exif)]),
    toSegment(0xe1, "http://ns.adobe.com/xap/1.0/\0", xmp),
    ...(iim === null ? [] : [toSegment(0xed, "Photoshop 3.0\0", toPhotoshopResource(iim))]),
    ...kept,
    // A file that was cut short stays so: who reads it next should be told.
    jpeg.subarray(at, at + 2),
  ]);
}

function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe2) return startsWith(segment, "ICC_PROFILE\0", 4);
  // It says how the colours are to be read.
  if (marker === 0xee) return startsWith(segment, "Adobe", 4);
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
}

/** JFIF may hold a small picture as it was before somebody cropped it (ITU-T T.871 §10.1). */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const head = Uint8Array.from(segment.subarray(0, 18));
  head.set([0, 16], 2);
  head.set([0, 0], 16);
  return head;
}

/** Where the coded data of a scan ends: at the next marker that can follow one. */
function endOfScan(jpeg: Uint8Array, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at !== -1; at = jpeg.indexOf(0xff, at + 1)) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker >= end && marker <= 0xdd) return at;
    if (marker === 0xc4 || marker === 0xcc || marker === 0xfe) return at;
    if (marker >= 0xe0 && marker <= 0xef) return at;
  }
  return jpeg.length;
}

/** @returns nothing for what no segment holds, which reading back then misses */
function toSegment(marker: number, header: string, data: Uint8Array): Uint8Array {
  const length = header.length + data.length;
  if (length > mostInSegment) return new Uint8Array();
  const head = Uint8Array.of(0xff, marker, (length + 2) >> 8, (length + 2) & 255);
  return joinBytes([head, new TextEncoder().encode(header), data]);
}
