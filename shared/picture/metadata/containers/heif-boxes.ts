import { asciiAt, joinBytes, readUint } from "../bytes.ts";

/** A box (ISO/IEC 14496-12 §4.2): where it begins, and what is in it. */
export type Box = { readonly kind: string; readonly at: number; readonly data: Uint8Array };

/** The boxes that follow each other in some bytes. One that is cut short is the last. */
export function readBoxes(bytes: Uint8Array): Box[] {
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
    const data = bytes.subarray(at + head, at + length);
    boxes.push({ kind: asciiAt(bytes, at + 4, 4), at, data });
    at += length;
  }
  return boxes;
}

/** Writes a box. */
export function toBox(kind: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const data = joinBytes(parts);
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, data.length + 8);
  for (let index = 0; index < 4; index += 1) head.setUint8(4 + index, kind.charCodeAt(index));
  return joinBytes([new Uint8Array(head.buffer), data]);
}

/** Where an item lies: in the file (method 0) or in the `idat` box (1). */
export type ItemPlace = {
  readonly id: number;
  readonly method: number;
  readonly extents: readonly { readonly offset: number; readonly length: number }[];
};

/** Reads the `iloc` box (ISO/IEC 14496-12 §8.11.3). */
export function readItemPlaces(iloc: Uint8Array): ItemPlace[] {
  const items: ItemPlace[] = [];
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
    const extents: { offset: number; length: number }[] = [];
    const most = indexLength + offsetLength + lengthLength === 0 ? 1 : Infinity;
    for (let left = Math.min(next(2), most); left > 0 && at < iloc.length; left -= 1) {
      next(indexLength);
      const offset = base + next(offsetLength);
      extents.push({ offset, length: next(lengthLength) });
    }
    items.push({ id, method, extents });
  }
  return items;
}

/** Writes it, with four bytes a number and no bases. */
export function toItemPlaces(items: readonly ItemPlace[]): Uint8Array {
  const size = items.reduce((sum, { extents }) => sum + 8 + extents.length * 8, 0);
  const data = new DataView(new ArrayBuffer(8 + size));
  data.setUint32(0, 0x01000000);
  data.setUint16(4, 0x4400);
  data.setUint16(6, items.length);
  let at = 8;
  for (const { id, method, extents } of items) {
    data.setUint16(at, id);
    data.setUint16(at + 2, method);
    data.setUint16(at + 6, extents.length);
    at += 8;
    for (const { offset, length } of extents) {
      data.setUint32(at, offset);
      data.setUint32(at + 4, length);
      at += 8;
    }
  }
  return toBox("iloc", new Uint8Array(data.buffer));
}
