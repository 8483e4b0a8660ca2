import { asciiAt, joinBytes, readUint, startsWith } from "../bytes.ts";
import { largestBlock, noBlocks, type MetadataBlocks } from "../metadata-blocks.ts";
import { readBoxes, readItemPlaces } from "./heif-boxes.ts";

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
  const items = readItems(dataOf("iloc") ?? new Uint8Array(), kinds, [bytes, dataOf("idat")]);
  for (const [item, kind] of kinds) {
    const data = items.get(item);
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

/** More items with metadata than this are damage. */
const mostItems = 16;

/** Which items are Exif and which are XMP. */
export function readItemKinds(iinf: Uint8Array): Map<number, "exif" | "xmp"> {
  const kinds = new Map<number, "exif" | "xmp">();
  for (const { kind, data } of readBoxes(iinf.subarray(iinf[0] === 0 ? 6 : 8))) {
    const version = data[0] ?? 0;
    if (kind !== "infe" || version < 2 || kinds.size >= mostItems) continue;
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

/** The bytes of the items that are all there. */
function readItems(
  iloc: Uint8Array,
  wanted: ReadonlyMap<number, unknown>,
  sources: readonly (Uint8Array | undefined)[],
): Map<number, Uint8Array> {
  const items = new Map<number, Uint8Array>();
  for (const { id, method, extents } of readItemPlaces(iloc)) {
    const whole = extents.reduce((sum, { length }) => sum + length, 0);
    if (!wanted.has(id) || whole === 0 || whole > largestBlock) continue;
    const data = joinBytes(
      extents.flatMap(
        ({ offset, length }) => sources[method]?.subarray(offset, offset + length) ?? [],
      ),
    );
    if (data.length === whole) items.set(id, data);
  }
  return items;
}
