import type { PictureFile } from "#shared/picture/picture.ts";

/**
 * Where a picture's file goes beside an exported article. Named by its content, so that articles
 * exported into one folder share it and never overwrite each other's.
 */
export function pictureFileName(file: PictureFile): string {
  return `pictures/${file.sha256.slice(0, 12)}.${file.extension}`;
}
