import { asciiAt, joinBytes, readUint, startsWith } from "../bytes.ts";
import { largestBlock, noBlocks, type MetadataBlocks } from "../metadata-blocks.ts";

type Box = { readonly kind: string; readonly data: Uint8Array };

const c2paBox = "d8fec3d61b0e483c92975828877ec481";
const xmpBox = "be7acfcb97a942e89c71999491e3afac";

/** Finds metadata in AVIF and HEIC: items of the `meta` box (ISO/IEC 14496-12 §8.11, 23008-12 Annex A). */
export function findHeifBlocks(bytes: Uint8Array): MetadataBlocks {
  const blocks = noBlocks();
  const boxes = readBoxes(bytes);
  for (const { kind, data } of boxes) {
    if (kind === "uuid") {
      const uuid = [...data.subarray(0, 16)]
        .map((byte) => byte.toString(16).padStart(2, "0"))
        .join("");
      if (uuid === c2paBox) blocks.c2pa = true;
      else if (uuid === xmpBox) blocks.xmp.push(data.subarray(16));
    }
  }
  const meta = boxes.find(({ kind }) => kind === "meta");
  blocks.complete = meta !== undefined;
  if (meta === undefined) return blocks;
  const inner = readBoxes(meta.data.subarray(4));
  const dataOf = (kind: string): Uint8Array | undefined =>
    inner.find((box) => box.kind === kind)?.data;
  const kinds = readItemKinds(dataOf("iinf") ?? new Uint8Array());
  const places = readItemPlaces(dataOf("iloc") ?? new Uint8Array(), [bytes, dataOf("idat")]);
  for (const [item, kind] of kinds) {
    const data = places.get(item);
    if (data === undefined) blocks.complete = false;
    else if (kind === "xmp") blocks.xmp.push(data);
    else {
      // The first four bytes say how far the TIFF header is off; the header of JPEG's segment may stand between.
      const offset = 4 + (readUint(data, 0, 4) ?? 0);
      blocks.exif.push(data.subarray(startsWith(data, "Exif\0\0", offset) ? offset + 6 : offset));
    }
  }
  return blocks;
}

function readBoxes(bytes: Uint8Array): Box[] {
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    let length = readUint(bytes, at, 4) ?? 0;
    let head = 8;
    if (length === 1) {
      length = readUint(bytes, at + 8, 8) ?? 0;
      head = 16;
    } else if (length === 0) length = bytes.length - at;
    if (length < head) break;
    boxes.push({ kind: asciiAt(bytes, at + 4, 4), data: bytes.subarray(at + head, at + length) });
    at += length;
  }
  return boxes;
}

/** Which items are Exif and which are XMP. */
function readItemKinds(iinf: Uint8Array): Map<number, "exif" | "xmp"> {
  const kinds = new Map<number, "exif" | "xmp">();
  for (const { kind, data } of readBoxes(iinf.subarray(iinf[0] === 0 ? 6 : 8))) {
    const version = data[0] ?? 0;
    if (kind !== "infe" || version < 2) continue;
    const wide = version === 2 ? 2 : 4;
    const item = readUint(data, 4, wide);
    const type = asciiAt(data, 6 + wide, 4);
    if (item === undefined) continue;
    if (type === "Exif") kinds.set(item, "exif");
    else if (type === "mime" && asciiAt(data, 10 + wide, 256).includes("application/rdf+xml"))
      kinds.set(item, "xmp");
  }
  return kinds;
}

/** Where the items lie: in the file (construction method 0) or in the `idat` box (1). */
function readItemPlaces(
  iloc: Uint8Array,
  sources: readonly (Uint8Array | undefined)[],
): Map<number, Uint8Array> {
  const places = new Map<number, Uint8Array>();
  const version = iloc[0] ?? 0;
  const sizes = readUint(iloc, 4, 2) ?? 0;
  const offsetLength = sizes >> 12;
  const lengthLength = (sizes >> 8) & 15;
  const baseLength = (sizes >> 4) & 15;
  const indexLength = version === 0 ? 0 : sizes & 15;
  const idLength = version < 2 ? 2 : 4;
  let at = 6;
  const next = (length: number): number => {
    const value = readUint(iloc, at, length) ?? 0;
    at += length;
    return value;
  };
  const count = next(idLength);
  for (let item = 0; item < count && at < iloc.length; item += 1) {
    const id = next(idLength);
    const method = version === 0 ? 0 : next(2) & 15;
    next(2);
    const base = next(baseLength);
    const extents = next(2);
    const parts: Uint8Array[] = [];
    let whole = 0;
    for (let extent = 0; extent < extents && at < iloc.length; extent += 1) {
      next(indexLength);
      const offset = base + next(offsetLength);
      const length = next(lengthLength);
      whole += length;
      const part = sources[method]?.subarray(offset, offset + length);
      if (part !== undefined && whole <= largestBlock) parts.push(part);
    }
    const data = joinBytes(parts);
    if (data.length > 0 && data.length === whole) places.set(id, data);
  }
  return places;
}
