import { directoryAt, readDirectory, readTiffHeader, type TiffEntry } from "./exif/read-tiff.ts";
import { readUint, startsWith } from "./bytes.ts";
import { findBlocks } from "./find-blocks.ts";
import { readXmp } from "./xmp/read-xmp.ts";
import { textOfXmp, xmpKey } from "./xmp/xmp-value.ts";

/** Where a picture was taken, as XMP writes it: `51,30.500000N` (XMP Specification Part 1, GPSCoordinate). */
export type Coordinates = { readonly latitude: string; readonly longitude: string };

const exifNamespace = "http://ns.adobe.com/exif/1.0/";
const gpsDirectory = 0x8825;

/** Reads where a picture was taken, from its XMP or else its EXIF; `null` where neither says. */
export function readCoordinates(bytes: Uint8Array): Coordinates | null {
  const { xmp, extendedXmp, exif } = findBlocks(bytes);
  const fields = readXmp([...xmp, ...extendedXmp]);
  const [latitude, longitude] = ["GPSLatitude", "GPSLongitude"].map((name) =>
    textOfXmp(fields.get(xmpKey(exifNamespace, name))),
  );
  if (isCoordinate(latitude) && isCoordinate(longitude)) return { latitude, longitude };
  for (const block of exif) {
    const tiff = readTiffHeader(block);
    const at =
      tiff === null ? undefined : directoryAt(tiff, readDirectory(tiff, tiff.first), gpsDirectory);
    if (tiff === null || at === undefined) continue;
    const entries = readDirectory(tiff, at);
    // Reference and value of each (Exif 3.0 §4.6.7).
    const north = toCoordinate(entries, 1, 2, tiff.littleEndian);
    const east = toCoordinate(entries, 3, 4, tiff.littleEndian);
    if (north !== null && east !== null) return { latitude: north, longitude: east };
  }
  return null;
}

function isCoordinate(text: string | undefined): text is string {
  return /^\d{1,3},[\d.,]{1,20}[NSEW]$/u.test(text ?? "");
}

/** Degrees, minutes and seconds are three fractions. */
function toCoordinate(
  entries: readonly TiffEntry[],
  reference: number,
  value: number,
  littleEndian: boolean,
): string | null {
  const letter = entries.find(({ tag }) => tag === reference)?.bytes;
  const bytes = entries.find(({ tag }) => tag === value)?.bytes;
  if (letter === undefined || bytes === undefined || bytes.length < 24) return null;
  const [degrees = 0, minutes = 0, seconds = 0] = [0, 8, 16].map((at) => {
    const below = readUint(bytes, at + 4, 4, littleEndian) ?? 0;
    return below === 0 ? 0 : (readUint(bytes, at, 4, littleEndian) ?? 0) / below;
  });
  const all = degrees * 60 + minutes + seconds / 60;
  const name = ["N", "S", "E", "W"].find((each) => startsWith(letter, each));
  return name === undefined ? null : `${Math.floor(all / 60)},${(all % 60).toFixed(6)}${name}`;
}
