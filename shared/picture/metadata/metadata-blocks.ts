/** The metadata of a picture file as it lies in its container: bytes, not read yet. */
export type MetadataBlocks = {
  /** XMP packets in the order of the file. */
  readonly xmp: readonly Uint8Array[];
  /** Extended XMP put together again, one for each GUID (XMP Specification Part 3, 1.1.3.1). */
  readonly extendedXmp: readonly Uint8Array[];
  readonly iim: readonly Uint8Array[];
  /** TIFF structures: what EXIF is written in. */
  readonly exif: readonly Uint8Array[];
  /** Whether there are Content Credentials. They are noticed, not verified. */
  readonly c2pa: boolean;
  /** Whether all of the file's metadata has been seen in the bytes given. */
  readonly complete: boolean;
};

/** What a container adds to as it finds it. */
export type BlockCollector = { -readonly [Name in keyof MetadataBlocks]: MetadataBlocks[Name] } & {
  readonly xmp: Uint8Array[];
  readonly extendedXmp: Uint8Array[];
  readonly iim: Uint8Array[];
  readonly exif: Uint8Array[];
};

/** A collector that holds nothing. */
export function noBlocks(): BlockCollector {
  return { xmp: [], extendedXmp: [], iim: [], exif: [], c2pa: false, complete: true };
}

/** More than this of one kind is nobody's metadata: a bomb, or damage that reads as a length. */
export const largestBlock = 4 * 1024 * 1024;
