import { readUint, startsWith } from "../bytes.ts";

/** One entry of a directory (TIFF 6.0 §2): its value's bytes, wherever they lie. */
export type TiffEntry = { readonly tag: number; readonly type: number; readonly bytes: Uint8Array };

/** A TIFF structure: the bytes and the order they are written in. */
export type Tiff = {
  readonly bytes: Uint8Array;
  readonly littleEndian: boolean;
  readonly first: number;
};

/** How many bytes one value of a type has. */
export const typeLengths: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  129: 1,
};

/** A directory with more entries than this is damage. */
const mostEntries = 1000;

/** Reads the header. @returns `null` when it is none; BigTIFF (version 43) is not read. */
export function readTiffHeader(bytes: Uint8Array): Tiff | null {
  const littleEndian = startsWith(bytes, "II");
  if (!littleEndian && !startsWith(bytes, "MM")) return null;
  const version = readUint(bytes, 2, 2, littleEndian);
  const first = readUint(bytes, 4, 4, littleEndian);
  return version === 42 && first !== undefined ? { bytes, littleEndian, first } : null;
}

/** The entries of the directory at a place. What points outside the bytes is passed over. */
export function readDirectory({ bytes, littleEndian }: Tiff, at: number): readonly TiffEntry[] {
  const count = Math.min(readUint(bytes, at, 2, littleEndian) ?? 0, mostEntries);
  const entries: TiffEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12;
    const tag = readUint(bytes, entry, 2, littleEndian);
    const type = readUint(bytes, entry + 2, 2, littleEndian) ?? 0;
    const values = readUint(bytes, entry + 4, 4, littleEndian) ?? 0;
    const length = (typeLengths[type] ?? 0) * values;
    const place = length <= 4 ? entry + 8 : (readUint(bytes, entry + 8, 4, littleEndian) ?? 0);
    if (tag === undefined || length === 0 || place + length > bytes.length) continue;
    entries.push({ tag, type, bytes: bytes.subarray(place, place + length) });
  }
  return entries;
}

/** Where the next page's directory begins; 0 behind the last. */
export function nextDirectory({ bytes, littleEndian }: Tiff, at: number): number {
  const count = readUint(bytes, at, 2, littleEndian) ?? 0;
  return readUint(bytes, at + 2 + count * 12, 4, littleEndian) ?? 0;
}

/** Where a directory of the first one begins: Exif hangs on tag 0x8769. */
export function directoryAt(
  tiff: Tiff,
  entries: readonly TiffEntry[],
  tag: number,
): number | undefined {
  const entry = entries.find((candidate) => candidate.tag === tag);
  return entry === undefined ? undefined : readUint(entry.bytes, 0, 4, tiff.littleEndian);
}
