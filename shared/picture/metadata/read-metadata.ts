import { readExif } from "./exif/read-exif.ts";
import { findBlocks } from "./find-blocks.ts";
import type { IimEncoding } from "./iim/decode-iim.ts";
import { iimPlaces } from "./iim/iim-fields.ts";
import { readIim, type Iim } from "./iim/read-iim.ts";
import { metadataNames, type MetadataFields, type MetadataName } from "./metadata-fields.ts";
import { readXmp } from "./xmp/read-xmp.ts";
import { xmpField } from "./xmp/xmp-fields.ts";

/** What a picture file says of itself, each value with the layer it stands in. */
export type PictureMetadata = {
  readonly blocks: {
    readonly xmp: number;
    readonly iim: number;
    readonly exif: number;
    readonly extendedXmp: number;
    readonly c2pa: boolean;
  };
  readonly iimEncoding: IimEncoding | null;
  readonly fields: MetadataFields;
  /** Whether the bytes given held all of it; else there may be more in the rest of the file. */
  readonly complete: boolean;
};

/**
 * Reads the metadata of a picture file.
 * @param bytes the file, or its beginning: 256 KB usually hold all
 * @param legacy the encoding of old agency files, where a desk has set one
 * @returns what could be read; damaged and hostile files give less, and never throw
 */
export function readMetadata(bytes: Uint8Array, legacy?: IimEncoding): PictureMetadata {
  const blocks = findBlocks(bytes);
  const xmp = readXmp([...blocks.xmp, ...blocks.extendedXmp]);
  const iim = readIim(blocks.iim, legacy);
  const exif: { readonly [Name in MetadataName]?: string } = readExif(blocks.exif);
  const fields: { [key: string]: string | readonly string[] } = {};
  for (const name of metadataNames) {
    const values = { xmp: xmpField(xmp, name), iim: iimField(iim, name), exif: exif[name] };
    for (const [layer, value] of Object.entries(values))
      if (value !== undefined) fields[`${layer}.${name}`] = value;
  }
  return {
    blocks: {
      xmp: blocks.xmp.length,
      iim: blocks.iim.length,
      exif: blocks.exif.length,
      extendedXmp: blocks.extendedXmp.length,
      c2pa: blocks.c2pa,
    },
    iimEncoding: iim.encoding,
    fields,
    complete: blocks.complete,
  };
}

function iimField({ values }: Iim, name: MetadataName): string | readonly string[] | undefined {
  const place = iimPlaces[name];
  const found = place === undefined ? undefined : values.get(place.dataSet);
  return place?.many === true ? found : found?.[0];
}
