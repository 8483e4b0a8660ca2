import { asciiAt, readUint, startsWith } from "../bytes.ts";
import { noBlocks, type BlockCollector, type MetadataBlocks } from "../metadata-blocks.ts";
import { inflate } from "./inflate.ts";
import { findPhotoshopResources, iimResource } from "./photoshop-resources.ts";

/** Finds metadata in a PNG's chunks (PNG Third Edition §5; raw profiles as ImageMagick writes them). */
export function findPngBlocks(bytes: Uint8Array): MetadataBlocks {
  const blocks = noBlocks();
  blocks.complete = false;
  let at = 8;
  while (at + 8 <= bytes.length) {
    const length = readUint(bytes, at, 4) ?? 0;
    const kind = asciiAt(bytes, at + 4, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "IEND") {
      blocks.complete = true;
      break;
    }
    if (kind === "eXIf") blocks.exif.push(data);
    else if (kind === "caBX") blocks.c2pa = true;
    else if (kind === "iTXt" || kind === "zTXt" || kind === "tEXt") addText(blocks, kind, data);
    at += 12 + length;
  }
  return blocks;
}

function addText(blocks: BlockCollector, kind: string, data: Uint8Array): void {
  const end = data.indexOf(0);
  if (end === -1) return;
  const keyword = asciiAt(data, 0, Math.min(end, 79));
  const isXmp = keyword === "XML:com.adobe.xmp";
  if (!isXmp && !keyword.startsWith("Raw profile type ")) return;
  const text = unpack(kind, data.subarray(end + 1));
  if (text === null) return;
  if (isXmp) blocks.xmp.push(text);
  else addProfile(blocks, keyword.slice(17).toLowerCase(), text);
}

/** The text behind the keyword: `iTXt` has flag, method, language and translated keyword before it. */
function unpack(kind: string, rest: Uint8Array): Uint8Array | null {
  if (kind === "tEXt") return rest;
  if (kind === "zTXt") return inflate(rest.subarray(1));
  const language = rest.indexOf(0, 2);
  const keyword = language === -1 ? -1 : rest.indexOf(0, language + 1);
  if (keyword === -1) return null;
  const text = rest.subarray(keyword + 1);
  return rest[0] === 1 ? inflate(text) : text;
}

/** A raw profile: a line with its name, a line with its length, then hexadecimal digits. */
function addProfile(blocks: BlockCollector, name: string, text: Uint8Array): void {
  const profile = hexadecimal(text);
  if (name === "iptc") {
    // The profile called "iptc" is a Photoshop block, or IIM bare.
    if (profile[0] === 0x1c) blocks.iim.push(profile);
    else blocks.iim.push(...findPhotoshopResources(profile, iimResource));
  } else if (name === "8bim") blocks.iim.push(...findPhotoshopResources(profile, iimResource));
  else if (name === "xmp") blocks.xmp.push(profile);
  else if (name === "exif" || name === "app1")
    blocks.exif.push(startsWith(profile, "Exif\0\0") ? profile.subarray(6) : profile);
}

function hexadecimal(text: Uint8Array): Uint8Array {
  const lines = new TextDecoder("windows-1252").decode(text).trimStart().split("\n");
  const digits = lines
    .slice(2)
    .join("")
    .replace(/[^0-9a-f]/giu, "");
  const bytes = new Uint8Array(Math.floor(digits.length / 2));
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}
