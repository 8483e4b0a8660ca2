import { joinBytes, readUint } from "../bytes.ts";

/** The resource that holds IIM (Adobe Photoshop File Formats, image resource 1028). */
export const iimResource = 0x0404;

/** Finds the image resources of one id in a Photoshop block: `8BIM`, id, padded name, size, padded data. */
export function findPhotoshopResources(bytes: Uint8Array, id: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  let at = 0;
  while (at + 12 <= bytes.length) {
    // Other signatures than 8BIM (PHUT, AgHg, DCSR, MeSa) are built alike.
    const name = bytes[at + 6] ?? 0;
    const sizeAt = at + 6 + ((name + 2) & ~1);
    const size = readUint(bytes, sizeAt, 4);
    if (size === undefined) break;
    if (readUint(bytes, at + 4, 2) === id)
      found.push(bytes.subarray(sizeAt + 4, sizeAt + 4 + size));
    at = sizeAt + 4 + size + (size & 1);
  }
  return found;
}

/** A Photoshop block that holds IIM and nothing else. */
export function toPhotoshopResource(iim: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(12));
  [0x38, 0x42, 0x49, 0x4d].forEach((letter, index) => head.setUint8(index, letter));
  head.setUint16(4, iimResource);
  head.setUint32(8, iim.length);
  return joinBytes([new Uint8Array(head.buffer), iim, new Uint8Array(iim.length & 1)]);
}
