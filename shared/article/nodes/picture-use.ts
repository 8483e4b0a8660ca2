import type { AttributeSpec } from "prosemirror-model";
import { type Crop, parseCrop } from "../crop.ts";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

function isCrop(value: unknown): void {
  if (value !== null && parseCrop(value) === null)
    throw new RangeError("Expected a crop as fractions of the picture");
}

/**
 * What one use of a picture carries. The credit is not here: it belongs to the picture's record.
 * `alt` is null until somebody wrote it; the empty string says the picture is decorative. `crop` is
 * null for the whole picture.
 */
export const pictureUseAttributes: Record<"picture" | "alt" | "crop" | "extra", AttributeSpec> = {
  picture: { validate: "string" },
  alt: { default: null, validate: "string|null" },
  crop: { default: null, validate: isCrop },
  ...extraAttribute,
};

/** The attributes of one use of a picture, as they stand in a document that was checked. */
export type PictureUseAttributes = {
  readonly picture: string;
  readonly alt: string | null;
  readonly crop: Crop | null;
};

/** Reads the use of a picture from our own HTML; an element without a picture id is no such use. */
export function readPictureUse(element: ElementLike): PictureUseAttributes | false {
  const picture = element.getAttribute("data-picture");
  if (picture === null) return false;
  const alt = element.getAttribute("data-alt");
  return { picture, alt, crop: readCrop(element.getAttribute("data-crop")) };
}

/** The DOM attributes that `readPictureUse` reads back. */
export function pictureUseDom(attrs: { readonly [name: string]: unknown }): Record<string, string> {
  const { picture, alt, crop } = attrs as PictureUseAttributes;
  return {
    "data-picture": String(picture),
    ...(typeof alt === "string" ? { "data-alt": alt } : {}),
    ...(crop === null ? {} : { "data-crop": writeCrop(crop) }),
  };
}

function writeCrop({ x, y, width, height }: Crop): string {
  return [x, y, width, height].join(" ");
}

function readCrop(text: string | null): Crop | null {
  const parts = (text ?? "").split(" ");
  const [x, y, width, height] = parts.map((part) => (part === "" ? Number.NaN : Number(part)));
  return parts.length === 4 ? parseCrop({ x, y, width, height }) : null;
}
