import { indexOfAscii, joinBytes, readUint, startsWith } from "../bytes.ts";
import { noBlocks, type MetadataBlocks } from "../metadata-blocks.ts";
import { extendedXmpHeader, joinExtendedXmp } from "./extended-xmp.ts";
import { findPhotoshopResources, iimResource } from "./photoshop-resources.ts";

const exifHeader = "Exif\0";
const xmpHeader = "http://ns.adobe.com/xap/1.0/\0";
const photoshopHeader = "Photoshop 3.0\0";

/** Finds metadata in a JPEG's application segments, up to the first scan (ITU-T T.81, Annex B). */
export function findJpegBlocks(bytes: Uint8Array): MetadataBlocks {
  const blocks = noBlocks();
  const extended: Uint8Array[] = [];
  const photoshop: Uint8Array[] = [];
  blocks.complete = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      // Something is damaged. The next marker of an application segment is worth a look.
      at = nextApplicationMarker(bytes, at);
      if (at === -1) break;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) {
      blocks.complete = true;
      break;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    const length = readUint(bytes, at + 2, 2) ?? 2;
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (marker === 0xe1) {
      if (startsWith(segment, exifHeader)) addExif(blocks.exif, segment.subarray(6));
      else if (startsWith(segment, extendedXmpHeader))
        extended.push(segment.subarray(extendedXmpHeader.length));
      else {
        const packet = findPacket(segment);
        if (packet !== null) blocks.xmp.push(packet);
      }
    } else if (marker === 0xed && startsWith(segment, photoshopHeader))
      photoshop.push(segment.subarray(photoshopHeader.length));
    else if (marker === 0xeb && indexOfAscii(segment.subarray(0, 256), "c2pa") !== -1)
      blocks.c2pa = true;
    at += 2 + Math.max(length, 2);
  }
  // A resource may go on in the next segment.
  blocks.iim.push(...findPhotoshopResources(joinBytes(photoshop), iimResource));
  blocks.extendedXmp.push(...joinExtendedXmp(extended));
  return blocks;
}

/** Exif over 64 KB goes on in a second segment, which then begins with no TIFF header (Exiv2 writes so). */
function addExif(found: Uint8Array[], data: Uint8Array): void {
  const last = found.at(-1);
  const begins = startsWith(data, "II") || startsWith(data, "MM");
  if (last === undefined || begins) found.push(data);
  else found[found.length - 1] = joinBytes([last, data]);
}

/** XMP behind its header, or behind a broken one: PA and Corbis files spell it in other ways. */
function findPacket(segment: Uint8Array): Uint8Array | null {
  if (startsWith(segment, xmpHeader)) return segment.subarray(xmpHeader.length);
  const head = segment.subarray(0, 512);
  const starts = ["<?xpacket", "<x:xmpmeta", "<x:xapmeta", "<rdf:RDF"]
    .map((text) => indexOfAscii(head, text))
    .filter((at) => at !== -1);
  return starts.length === 0 ? null : segment.subarray(Math.min(...starts));
}

function nextApplicationMarker(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xda || marker === 0xd9) return at;
  }
  return -1;
}
