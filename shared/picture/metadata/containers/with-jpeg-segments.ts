import { joinBytes, readUint, startsWith } from "../bytes.ts";
import { iimResource } from "./photoshop-resources.ts";

/** A segment's length field counts itself and holds 16 bits. */
const mostInSegment = 0xffff - 2;

/**
 * Puts EXIF and IIM into a JPEG in the place of what it had of them; pixels and every other segment
 * stay as they are, bit for bit.
 * @param exif a TIFF structure; left out with a length over 64 KB, which no credit has
 */
export function withJpegSegments(
  jpeg: Uint8Array,
  { exif, iim }: { readonly exif: Uint8Array; readonly iim: Uint8Array },
): Uint8Array {
  const kept: Uint8Array[] = [];
  let at = 2;
  /** JFIF must be the first segment (ITU-T T.871 §10.1); ours come behind it. */
  let behindJfif = 0;
  while (jpeg[at] === 0xff && at + 4 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? 0;
    if (marker < 0xe0 || (marker > 0xef && marker !== 0xfe)) break;
    const end = at + 2 + Math.max(readUint(jpeg, at + 2, 2) ?? 2, 2);
    const isExif = marker === 0xe1 && startsWith(jpeg, "Exif\0", at + 4);
    const isPhotoshop = marker === 0xed && startsWith(jpeg, "Photoshop 3.0\0", at + 4);
    if (!isExif && !isPhotoshop) {
      kept.push(jpeg.subarray(at, end));
      if (marker === 0xe0 && kept.length === 1) behindJfif = 1;
    }
    at = end;
  }
  return joinBytes([
    jpeg.subarray(0, 2),
    ...kept.slice(0, behindJfif),
    toSegment(0xe1, "Exif\0\0", exif),
    ...kept.slice(behindJfif),
    toSegment(0xed, "Photoshop 3.0\0", toResource(iim)),
    jpeg.subarray(at),
  ]);
}

function toSegment(marker: number, header: string, data: Uint8Array): Uint8Array {
  const length = header.length + data.length;
  if (length > mostInSegment) return new Uint8Array();
  const head = Uint8Array.of(0xff, marker, (length + 2) >> 8, (length + 2) & 255);
  return joinBytes([head, new TextEncoder().encode(header), data]);
}

function toResource(iim: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(12));
  [0x38, 0x42, 0x49, 0x4d].forEach((letter, index) => head.setUint8(index, letter));
  head.setUint16(4, iimResource);
  head.setUint32(8, iim.length);
  return joinBytes([new Uint8Array(head.buffer), iim, new Uint8Array(iim.length & 1)]);
}
