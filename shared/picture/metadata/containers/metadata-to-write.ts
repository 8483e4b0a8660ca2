/** What goes into a picture's file, ready as bytes. */
export type MetadataToWrite = {
  readonly xmp: Uint8Array;
  /** A TIFF structure; null where nothing needs it. */
  readonly exif: Uint8Array | null;
  /** For JPEG only: nowhere else is it looked for. */
  readonly iim: Uint8Array | null;
};
