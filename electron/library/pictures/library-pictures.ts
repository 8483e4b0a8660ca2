import type { Crop } from "#shared/article/crop.ts";
import type { Failure } from "#shared/failures.ts";
import type { Picture, PictureFile, UnsavedPicture } from "#shared/picture/picture.ts";
import type { Result } from "#shared/result.ts";

/** The picture records of a library, and their files. */
export type LibraryPictures = {
  /** Ids of all records, oldest first, read from the disk. */
  readonly ids: () => Promise<readonly string[]>;
  readonly read: (id: string) => Promise<Result<Picture, Failure>>;
  readonly create: (picture: UnsavedPicture) => Promise<Result<Picture, Failure>>;
  /** Compared and swapped like an article. */
  readonly save: (picture: UnsavedPicture, base: string) => Promise<Result<Picture, Failure>>;
  /**
   * Removes the record of a picture that was added for nothing, unless somebody has changed it
   * since. Its file stays: another record may have the same.
   */
  readonly takeBack: (id: string, base: string) => Promise<Result<null, Failure>>;
  /** Keeps a picture file under its SHA-256; `not-a-picture` for anything else. The name is for the failure. */
  readonly keepFile: (bytes: Uint8Array, name: string) => Promise<Result<PictureFile, Failure>>;
  /** The path of a kept file. It may be lost: whoever reads it finds out. */
  readonly pathOf: (file: Pick<PictureFile, "sha256" | "extension">) => string;
  /** The file to show in the window in one of the display widths, or a part of it; null when there is none to show. */
  readonly forDisplay: (
    file: Pick<PictureFile, "sha256" | "extension">,
    width: number,
    crop?: Crop | null,
  ) => Promise<{ readonly path: string; readonly extension: string } | null>;
};
