import { ascii, asciiAt, joinBytes, readUint, uint } from "../bytes.ts";
import { crc32 } from "./crc32.ts";
import type { MetadataToWrite } from "./metadata-to-write.ts";

/** Chunks that only say how the picture looks (PNG Third Edition §11.3); a critical one is always kept. */
const needed = new Set(
  "tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT".split(" "),
);

/**
 * Gives a PNG these blocks in the place of its texts, its time and its EXIF. Pixels and what they need
 * stay as they are.
 * @returns `null` for a file whose chunks are broken
 */
export function withPngMetadata(png: Uint8Array, blocks: MetadataToWrite): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let at = 8;
  for (let kind = ""; kind !== "IEND";) {
    const length = readUint(png, at, 4);
    if (length === undefined || at + 12 + length > png.length) return null;
    kind = asciiAt(png, at + 4, 4);
    if (kept.length === 0 && kind !== "IHDR") return null;
    // A capital at the beginning: no picture without it.
    if (/^[A-Z]/u.test(kind) || needed.has(kind)) kept.push(png.subarray(at, at + 12 + length));
    at += 12 + length;
  }
  const { xmp, exif } = blocks;
  return joinBytes([
    png.subarray(0, 8),
    ...kept.slice(0, 1),
    // Neither packed nor in a language (XMP Specification Part 3, 1.1.5).
    toChunk("iTXt", joinBytes([ascii("XML:com.adobe.xmp\0\0\0\0\0"), xmp])),
    ...(exif === null ? [] : [toChunk("eXIf", exif)]),
    ...kept.slice(1),
  ]);
}

function toChunk(kind: string, data: Uint8Array): Uint8Array {
  const named = joinBytes([ascii(kind), data]);
  return joinBytes([uint(data.length, 4), named, uint(crc32(named), 4)]);
}
