import { readUint, uint } from "../bytes.ts";
import type { Tiff, TiffEntry } from "../exif/read-tiff.ts";

/** The places of the pixels and their lengths: in strips, or in tiles (TIFF 6.0 §8, §15). */
const layouts = [
  { places: 273, lengths: 279 },
  { places: 324, lengths: 325 },
] as const;

/** TIFF 6.0 §22, in which the pixels lie where no list says. */
const oldJpeg = 513;

export type TiffPixels = {
  readonly layout: (typeof layouts)[number];
  readonly parts: readonly Uint8Array[];
};

/** Finds the pixels of a page. @returns `null` where they are not all there, or cannot be told */
export function readTiffPixels(tiff: Tiff, entries: readonly TiffEntry[]): TiffPixels | null {
  if (entries.some(({ tag }) => tag === oldJpeg)) return null;
  const layout = layouts.find(({ places }) => entries.some(({ tag }) => tag === places));
  if (layout === undefined) return null;
  const places = numbersOf(tiff, entries, layout.places);
  const lengths = numbersOf(tiff, entries, layout.lengths);
  if (places.length === 0 || places.length !== lengths.length) return null;
  const parts = places.map((place, index) =>
    tiff.bytes.subarray(place, place + (lengths[index] ?? 0)),
  );
  return parts.every(({ length }, index) => length === lengths[index]) ? { layout, parts } : null;
}

function numbersOf(tiff: Tiff, entries: readonly TiffEntry[], tag: number): readonly number[] {
  const entry = entries.find((each) => each.tag === tag);
  // SHORT or LONG.
  const size = entry?.type === 3 ? 2 : 4;
  return Array.from(
    { length: (entry?.bytes.length ?? 0) / size },
    (_, index) => readUint(entry?.bytes ?? tiff.bytes, index * size, size, tiff.littleEndian) ?? 0,
  );
}

/** An entry with a list of LONGs. */
export function toLongs(tag: number, values: readonly number[], littleEndian: boolean): TiffEntry {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, index) => bytes.set(uint(value, 4, littleEndian), index * 4));
  return { tag, type: 4, bytes };
}
