import { displayWidthFor, thumbnailWidth } from "#shared/desk-api/display-size.ts";
import type { PictureFile } from "#shared/picture/picture.ts";

/** Where the host serves a picture file of the library; the same path in every host. */
export function pictureAddress(file: Pick<PictureFile, "sha256" | "extension">): string {
  return `/pictures/${file.sha256}.${file.extension}`;
}

/**
 * Where it serves what the window shows of it, scaled down where the file is large.
 * @param shown the part of the picture's width that is shown
 */
export function displayAddress(file: PictureFile, shown: number): string {
  const width = displayWidthFor(file, shown);
  return width === null
    ? pictureAddress(file)
    : `/pictures/${width}/${file.sha256}.${file.extension}`;
}

/** Where it serves the picture as small as a list shows it. */
export function thumbnailAddress(file: PictureFile): string {
  const isSmall = file.width <= thumbnailWidth && file.extension !== "tif";
  return isSmall
    ? pictureAddress(file)
    : `/pictures/${thumbnailWidth}/${file.sha256}.${file.extension}`;
}
