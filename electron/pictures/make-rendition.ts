import type { Sharp } from "sharp";
import { type Crop, cropPixels } from "#shared/article/crop.ts";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { limitPixels } from "./limit-pixels.ts";
import type { PictureKind } from "./picture-kind.ts";

/** What is to be made of a picture. */
export type RenditionOrder = {
  /** The part to show; null for the whole. */
  readonly crop: Crop | null;
  /** The box it has to fit into; it is never enlarged. Null for every pixel there is. */
  readonly box: { readonly width: number; readonly height: number } | null;
  readonly kind: PictureKind;
  /** What the failure calls the picture. */
  readonly name: string;
};

/** The kind of a rendition that goes out: browsers show no TIFF. */
export function renditionKind(extension: string): PictureKind {
  return extension === "png" || extension === "gif" || extension === "webp" || extension === "avif"
    ? extension
    : "jpg";
}

/**
 * Makes a picture of a picture: turned upright, cropped, and scaled down. The bytes given are left
 * alone. It carries the colour profile and nothing else of the file's metadata, so neither the place
 * where it was taken nor the credit: whoever lets it out writes what should be in it.
 */
export async function makeRendition(
  original: Uint8Array,
  { crop, box, kind, name }: RenditionOrder,
): Promise<Result<Uint8Array, Failure>> {
  const { default: sharp } = await import("sharp");
  try {
    const animated = box === null && (kind === "gif" || kind === "webp");
    // A file that was cut short is shown as far as it goes.
    const options = { limitInputPixels: limitPixels, failOn: "none", animated } as const;
    const { autoOrient, space, pageHeight } = await sharp(original, options).metadata();
    const size = { width: autoOrient.width, height: pageHeight ?? autoOrient.height };
    let picture = sharp(original, options).autoOrient();
    if (crop !== null) picture = picture.extract(cropPixels(size, crop));
    if (box !== null) picture = picture.resize({ ...box, fit: "inside", withoutEnlargement: true });
    // CMYK is for paper: its colours are turned into those of screens by its own profile.
    if (space !== "cmyk") picture = picture.keepIccProfile();
    return ok(await encode(picture, kind, box !== null).toBuffer());
  } catch {
    // sharp throws plain errors, and only for input that it cannot read.
    return failed({ code: "not-a-picture", name });
  }
}

function encode(picture: Sharp, kind: PictureKind, isForTheWindow: boolean): Sharp {
  switch (kind) {
    case "png":
      return picture.png();
    case "gif":
      return picture.gif();
    case "webp":
      return picture.webp(isForTheWindow ? { quality: 82, effort: 2 } : { quality: 90 });
    case "avif":
      return picture.avif({ quality: 70 });
    case "tif":
      return picture.tiff({ compression: "lzw" });
    case "jpg":
      return picture
        .flatten({ background: "#fff" })
        .jpeg({ quality: 92, chromaSubsampling: "4:4:4" });
  }
}
