import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { metadataNames, type MetadataKey } from "#shared/picture/metadata/metadata-fields.ts";
import { textsOf } from "#shared/picture/metadata/metadata-values.ts";
import { readMetadata } from "#shared/picture/metadata/read-metadata.ts";
import { xmpPlaces } from "#shared/picture/metadata/xmp/xmp-fields.ts";
import { readWithExiftool } from "../support/exiftool.ts";

const groups: Readonly<Record<string, string>> = {
  Iptc4xmpCore: "iptcCore",
  Iptc4xmpExt: "iptcExt",
};

/** What exiftool calls the data sets of IIM and the tags of EXIF. */
const others: { readonly [Key in MetadataKey]?: string } = {
  "iim.title": "IPTC:ObjectName",
  "iim.releaseDate": "IPTC:ReleaseDate",
  "iim.expirationDate": "IPTC:ExpirationDate",
  "iim.instructions": "IPTC:SpecialInstructions",
  "iim.dateCreated": "IPTC:DateCreated",
  "iim.creator": "IPTC:By-line",
  "iim.creatorJobTitle": "IPTC:By-lineTitle",
  "iim.city": "IPTC:City",
  "iim.sublocation": "IPTC:Sub-location",
  "iim.state": "IPTC:Province-State",
  "iim.countryCode": "IPTC:Country-PrimaryLocationCode",
  "iim.country": "IPTC:Country-PrimaryLocationName",
  "iim.jobId": "IPTC:OriginalTransmissionReference",
  "iim.headline": "IPTC:Headline",
  "iim.credit": "IPTC:Credit",
  "iim.source": "IPTC:Source",
  "iim.copyright": "IPTC:CopyrightNotice",
  "iim.description": "IPTC:Caption-Abstract",
  "iim.captionWriter": "IPTC:Writer-Editor",
  "exif.creator": "IFD0:Artist",
  "exif.copyright": "IFD0:Copyright",
  "exif.description": "IFD0:ImageDescription",
  "exif.dateCreated": "ExifIFD:DateTimeOriginal",
};

/** One field over all files: how often both read the same, only one reads it, or they differ. */
export type FieldRow = {
  readonly key: MetadataKey;
  same: number;
  ours: number;
  theirs: number;
  readonly differ: { readonly file: string; readonly ours: string; readonly theirs: string }[];
};

/** Reads files with our reader and with exiftool, and compares field by field. */
export function compareWithExiftool(files: readonly string[], folder: string): readonly FieldRow[] {
  // IIM without a mark is Latin to exiftool unless it is told otherwise; either reading may be the right one.
  const readings = [readWithExiftool(files), readWithExiftool(files, "latin")];
  const rows: FieldRow[] = keys().map((key) => ({ key, same: 0, ours: 0, theirs: 0, differ: [] }));
  for (const [index, file] of files.entries()) {
    const { fields } = readMetadata(readFileSync(file));
    for (const row of rows) {
      const ours = plain(row.key, textsOf(fields[row.key]));
      const theirs = readings.map((all) => plain(row.key, toTexts(row.key, all[index] ?? {})));
      if (ours === "" && theirs.every((text) => text === "")) continue;
      if (theirs.includes(ours)) row.same += 1;
      else if (ours === "") row.theirs += 1;
      else if (theirs.every((text) => text === "")) row.ours += 1;
      else row.differ.push({ file: relative(folder, file), ours, theirs: theirs[0] ?? "" });
    }
  }
  return rows.filter(({ same, ours, theirs, differ }) => same + ours + theirs + differ.length > 0);
}

function keys(): readonly MetadataKey[] {
  const xmp = metadataNames.filter((name) => xmpPlaces[name] !== undefined);
  return [...xmp.map((name) => `xmp.${name}` as const), ...(Object.keys(others) as MetadataKey[])];
}

function toTexts(key: MetadataKey, tags: Readonly<Record<string, unknown>>): readonly string[] {
  const name = metadataNames.find((each) => key === `xmp.${each}`);
  const place = name === undefined ? undefined : xmpPlaces[name];
  const tag =
    place === undefined
      ? (others[key] ?? "")
      : `XMP-${groups[place.prefix] ?? place.prefix}:${place.name.slice(0, 1).toUpperCase()}${place.name.slice(1)}`;
  const value = tags[tag];
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : value === undefined
      ? []
      : [value];
  return list.flatMap((item) => {
    const inner: unknown =
      place?.field !== undefined && typeof item === "object" && item !== null
        ? (item as Readonly<Record<string, unknown>>)[place.field]
        : item;
    return typeof inner === "string" || typeof inner === "number" ? [String(inner)] : [];
  });
}

/** The same text however it is written: exiftool has its own form of dates, and shortens terms of PLUS. */
function plain(key: MetadataKey, texts: readonly string[]): string {
  const text = texts
    .map((each) => each.normalize("NFC").replace(/\s+/gu, " ").trim())
    .filter((each) => each !== "")
    .join("; ");
  if (key.endsWith("Date") || key.endsWith("dateCreated"))
    return text.replace(/\D/gu, "").replace(/0+$/u, "");
  return key.endsWith("dataMining") ? (text.split("/").at(-1) ?? "") : text;
}

/** Writes the comparison for a terminal: a line a field, and below it what differs. */
export function toTable(rows: readonly FieldRow[]): string {
  const width = Math.max(5, ...rows.map(({ key }) => key.length));
  const line = (...cells: readonly (string | number)[]): string =>
    cells
      .map((cell, at) => (at === 0 ? String(cell).padEnd(width) : String(cell).padStart(8)))
      .join("");
  const total = (of: (row: FieldRow) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0);
  return [
    line("field", "same", "only us", "only it", "differ"),
    ...rows.flatMap(({ key, same, ours, theirs, differ }) => [
      line(key, same, ours, theirs, differ.length),
      ...differ.map((each) => `    ${each.file}\n      us: ${each.ours}\n      it: ${each.theirs}`),
    ]),
    line(
      "total",
      total(({ same }) => same),
      total(({ ours }) => ours),
      total(({ theirs }) => theirs),
      total(({ differ }) => differ.length),
    ),
  ].join("\n");
}
