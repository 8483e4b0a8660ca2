import { type Crop, cropName, wholePicture } from "#shared/article/crop.ts";
import type { PageContext } from "#shared/convert/story.ts";
import type { PictureFile } from "#shared/picture/picture.ts";
import { renditionKind } from "../../pictures/make-rendition.ts";

/**
 * Where a picture's file goes beside an exported article. Named by its content, so that articles
 * exported into one folder share it and never overwrite each other's.
 */
export function pictureFileName(file: PictureFile): string {
  return `pictures/${file.sha256.slice(0, 12)}.${file.extension}`;
}

/** The same for the part of it that a crop shows. */
export function croppedFileName({ sha256, extension }: PictureFile, crop: Crop): string {
  return `pictures/${sha256.slice(0, 12)}-${cropName(crop)}.${renditionKind(extension)}`;
}

/** Where a picture that is shown whole is to be found: readers' programs show no TIFF. */
export function shownFileName(file: PictureFile, audience: PageContext["audience"]): string {
  return audience === "public" && file.extension === "tif"
    ? croppedFileName(file, wholePicture)
    : pictureFileName(file);
}
