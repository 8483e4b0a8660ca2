import type { UnsavedPicture } from "../../../picture/picture.ts";

/** A picture as the front matter lists it and the body points at it. */
export type PictureEntry = {
  readonly picture: string;
  /** Name or address of its file, when it has one. */
  readonly file: string | undefined;
  /** Tells it from others when it has no file, or shares one. */
  readonly anchor: string | undefined;
  /** The credit as printed. */
  readonly credit: string;
  readonly record: UnsavedPicture | undefined;
};

/** What an image in the body has as its address. */
export function destinationOf(file: string | undefined, anchor: string | undefined): string {
  return `${file ?? ""}${anchor === undefined ? "" : `#${anchor}`}`;
}
