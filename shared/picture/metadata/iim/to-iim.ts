import { cutToBytes, joinBytes } from "../bytes.ts";
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
      const dataSet = iimPlaces[name]?.dataSet;
      return dataSet === undefined ? [] : [{ dataSet, texts: iimTexts(name, values[name]) }];
    })
    .sort((a, b) => a.dataSet - b.dataSet);
  for (const { dataSet, texts } of places)
    for (const text of texts) {
      const data = new TextEncoder().encode(text);
      parts.push(Uint8Array.of(0x1c, 2, dataSet, data.length >> 8, data.length & 255), data);
    }
  return joinBytes(parts);
}

/** The texts of a field as IIM can hold them: none where it has no place for it. */
export function iimTexts(
  name: MetadataName,
  value: MetadataValues[MetadataName],
): readonly string[] {
  const place = iimPlaces[name];
  if (place === undefined) return [];
  const texts = textsOf(value)
    .map((text) => (dates.has(name) ? toIimDate(text) : text))
    .map((text) => new TextDecoder().decode(cutToBytes(text, place.bytes)).trim())
    // Two letters of a country are good in XMP; IIM knows three only (2:100).
    .filter((text) => text !== "" && (name !== "countryCode" || text.length === 3));
  return place.many === true ? texts : texts.slice(0, 1);
}

/** `CCYYMMDD`, with zeros for a month and a day that are not known (IIM 2:55); empty for what is no date. */
function toIimDate(text: string): string {
  const [, year, month = "00", day = "00"] =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?/u.exec(text) ?? [];
  return year === undefined ? "" : `${year}${month}${day}`;
}
