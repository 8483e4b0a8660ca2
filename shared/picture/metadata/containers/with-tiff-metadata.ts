import { joinBytes, readUint, uint } from "../bytes.ts";
import {
  nextDirectory,
  readDirectory,
  readTiffHeader,
  typeLengths,
  type TiffEntry,
} from "../exif/read-tiff.ts";
import type { MetadataToWrite } from "./metadata-to-write.ts";
import { readTiffPixels, toLongs } from "./tiff-pixels.ts";

/** Tags that say how the picture looks (TIFF 6.0 with its supplements; 34675 is the colour profile). */
const needed = new Set(
  [
    "254 255 256 257 258 259 262 263 264 265 266 274 277 278 280 281 282 283 284 290 291 292 293",
    "296 297 301 317 318 319 320 321 322 323 332 333 334 336 338 339 340 341 347 529 530 531 532",
    "34675",
  ].flatMap((tags) => tags.split(" ").map(Number)),
);

const subfile = 254;

/**
 * Writes a TIFF anew, with its pixels as they are, what they need, and this XMP: nothing else of the old
 * file can be in it, neither in a tag nor between them. Pages that are thumbnails are left out.
 * @returns `null` for a file that is broken, or of a kind that cannot be taken apart
 */
export function withTiffMetadata(bytes: Uint8Array, { xmp }: MetadataToWrite): Uint8Array | null {
  const tiff = readTiffHeader(bytes);
  if (tiff === null) return null;
  const { littleEndian } = tiff;
  /** Points at the first directory, and is filled in when its place is known. */
  let link = new Uint8Array(4);
  const parts: Uint8Array[] = [bytes.subarray(0, 4), link];
  let end = 8;
  const append = (data: Uint8Array): number => {
    const place = end;
    // On a word (TIFF 6.0 §2).
    parts.push(data, new Uint8Array(data.length & 1));
    end += data.length + (data.length & 1);
    return place;
  };
  const seen = new Set<number>();
  for (let page = tiff.first; page !== 0; page = nextDirectory(tiff, page)) {
    // A file whose pages go round would never end.
    if (seen.has(page)) return null;
    const entries = readDirectory(tiff, page);
    const pixels = readTiffPixels(tiff, entries);
    if (pixels === null) return null;
    const isFirst = seen.size === 0;
    seen.add(page);
    if (!isFirst && isThumbnail(entries, littleEndian)) continue;
    const { places, lengths } = pixels.layout;
    const kept: readonly TiffEntry[] = [
      ...entries.filter(({ tag }) => needed.has(tag)),
      toLongs(places, pixels.parts.map(append), littleEndian),
      toLongs(
        lengths,
        pixels.parts.map(({ length }) => length),
        littleEndian,
      ),
      ...(isFirst ? [{ tag: 700, type: 1, bytes: xmp }] : []),
    ].sort((a, b) => a.tag - b.tag);
    const fields = kept.map(({ tag, type, bytes: value }) =>
      joinBytes([
        uint(tag, 2, littleEndian),
        uint(type, 2, littleEndian),
        uint(value.length / (typeLengths[type] ?? 1), 4, littleEndian),
        value.length <= 4
          ? joinBytes([value, new Uint8Array(4 - value.length)])
          : uint(append(value), 4, littleEndian),
      ]),
    );
    link.set(uint(end, 4, littleEndian));
    link = new Uint8Array(4);
    const directory = joinBytes([uint(kept.length, 2, littleEndian), ...fields]);
    // The link lies apart from the rest of its directory, so that it can be filled in later.
    parts.push(directory, link);
    end += directory.length + link.length;
  }
  return seen.size === 0 ? null : joinBytes(parts);
}

function isThumbnail(entries: readonly TiffEntry[], littleEndian: boolean): boolean {
  const entry = entries.find(({ tag }) => tag === subfile);
  return entry !== undefined && ((readUint(entry.bytes, 0, 4, littleEndian) ?? 0) & 1) === 1;
}
