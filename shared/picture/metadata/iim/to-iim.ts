import { joinBytes } from "../bytes.ts";
import { metadataNames, type MetadataName } from "../metadata-fields.ts";
import { textsOf, type MetadataValues } from "../metadata-values.ts";
import { iimPlaces } from "./iim-fields.ts";

/** A marker that says UTF-8 (1:90), and the version of record 2 (2:00). */
const head = Uint8Array.of(0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47, 0x1c, 2, 0, 0, 2, 0, 4);

const dates = new Set<MetadataName>(["dateCreated", "releaseDate", "expirationDate"]);

/**
 * Writes IIM in UTF-8 (IPTC-NAA IIM 4.2). A text over its data set's limit is cut at the end of a
 * character: the limits count bytes, so 32 are 16 Arabic letters.
 */
export function toIim(values: MetadataValues): Uint8Array {
  const parts = [head];
  const places = metadataNames
    .flatMap((name) => {
      const place = iimPlaces[name];
      if (place === undefined) return [];
      const texts = textsOf(values[name]).map((text) => (dates.has(name) ? toIimDate(text) : text));
      return [{ ...place, texts: texts.filter((text) => text !== "") }];
    })
    .sort((a, b) => a.dataSet - b.dataSet);
  for (const { dataSet, bytes, many, texts } of places)
    for (const text of many === true ? texts : texts.slice(0, 1)) {
      const data = cutToBytes(text, bytes);
      parts.push(Uint8Array.of(0x1c, 2, dataSet, data.length >> 8, data.length & 255), data);
    }
  return joinBytes(parts);
}

/** The longest beginning of a text that has at most so many bytes in UTF-8, whole characters only. */
export function cutToBytes(text: string, most: number): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.slice(0, end);
}

/** `CCYYMMDD`, with zeros for a month and a day that are not known (IIM 2:55); empty for what is no date. */
function toIimDate(text: string): string {
  const [, year, month = "00", day = "00"] =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?/u.exec(text) ?? [];
  return year === undefined ? "" : `${year}${month}${day}`;
}
