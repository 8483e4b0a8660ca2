import { ascii as encode, cutToBytes, joinBytes, uint } from "../bytes.ts";
import { textsOf, type MetadataValues } from "../metadata-values.ts";

type Entry = {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly data: Uint8Array;
};

const short = 3;
const rational = 5;
const ascii = 2;

/** How the pixels beside it are to be shown. */
export type ExifPicture = {
  /** Which way the pixels lie, 1 for upright (Exif 3.0 §4.6.4). */
  readonly orientation?: number;
  /** Dots an inch. */
  readonly density?: number;
};

/** A text has no limit here; the segment that holds all of it has one, of 64 KB. */
const longestText = 16_000;

/**
 * Writes a TIFF structure with what EXIF knows of a credit: ImageDescription, Artist, Copyright, and
 * the tags that Exif 3.0 §4.6.4 demands of a JPEG. In UTF-8, which Exif 3.0 has and readers of earlier
 * files cope with; several creators are joined by "; " (Metadata Working Group guidelines 2.0, §5).
 */
export function toExif(
  values: MetadataValues,
  { orientation = 1, density = 72 }: ExifPicture = {},
): Uint8Array {
  const dots = joinBytes([uint(Math.round(density), 4), uint(1, 4)]);
  const { description, creator, copyright } = exifTexts(values);
  const entries: readonly Entry[] = [
    ...text(0x010e, description),
    { tag: 0x0112, type: short, count: 1, data: uint(orientation, 2) },
    { tag: 0x011a, type: rational, count: 1, data: dots },
    { tag: 0x011b, type: rational, count: 1, data: dots },
    // Inches.
    { tag: 0x0128, type: short, count: 1, data: Uint8Array.of(0, 2) },
    ...text(0x013b, creator),
    // Centred, as JFIF has it.
    { tag: 0x0213, type: short, count: 1, data: Uint8Array.of(0, 1) },
    ...text(0x8298, copyright),
  ];
  const size = 2 + entries.length * 12 + 4;
  const directory = new DataView(new ArrayBuffer(size));
  directory.setUint16(0, entries.length);
  let at = 8 + size;
  const behind: Uint8Array[] = [];
  entries.forEach(({ tag, type, count, data }, index) => {
    const place = 2 + index * 12;
    directory.setUint16(place, tag);
    directory.setUint16(place + 2, type);
    directory.setUint32(place + 4, count);
    if (data.length <= 4)
      data.forEach((byte, offset) => directory.setUint8(place + 8 + offset, byte));
    else {
      directory.setUint32(place + 8, at);
      // Values begin on a word (TIFF 6.0 §2).
      behind.push(data, new Uint8Array(data.length & 1));
      at += data.length + (data.length & 1);
    }
  });
  const header = Uint8Array.of(0x4d, 0x4d, 0, 42, 0, 0, 0, 8);
  return joinBytes([header, new Uint8Array(directory.buffer), ...behind]);
}

/** The texts as they are written. */
export function exifTexts(values: MetadataValues): {
  readonly description: string;
  readonly creator: string;
  readonly copyright: string;
} {
  const cut = (text = ""): string =>
    new TextDecoder().decode(cutToBytes(text.replaceAll("\0", " "), longestText)).trim();
  return {
    description: cut(textsOf(values.description)[0]),
    creator: cut(textsOf(values.creator).join("; ")),
    copyright: cut(textsOf(values.copyright)[0]),
  };
}

function text(tag: number, value: string): Entry[] {
  if (value === "") return [];
  const data = encode(`${value}\0`);
  return [{ tag, type: ascii, count: data.length, data }];
}
