import type { PictureFile } from "#shared/picture/picture.ts";

/** Where the host serves a picture file of the library; the same path in every host. */
export function pictureAddress(file: Pick<PictureFile, "sha256" | "extension">): string {
  return `/pictures/${file.sha256}.${file.extension}`;
}
