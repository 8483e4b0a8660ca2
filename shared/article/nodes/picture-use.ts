import type { AttributeSpec } from "prosemirror-model";
import { type Crop, parseCrop } from "../crop.ts";
import { parseUseCredit, type UseCredit } from "../use-credit.ts";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

function isCrop(value: unknown): void {
  if (value !== null && parseCrop(value) === null)
    throw new RangeError("Expected a crop as fractions of the picture");
}

function isUseCredit(value: unknown): void {
  if (value !== null && parseUseCredit(value) === null)
    throw new RangeError("Expected a credit of this use: its text, or why it is hidden");
}

/**
 * What one use of a picture carries. The credit belongs to the picture's record; `credit` is null
 * unless this use prints another, or none. `alt` is null until somebody wrote it; the empty string
 * says the picture is decorative. `crop` is null for the whole picture. `captionFor` is the SHA-256 of
 * the file for which somebody last said that the caption fits it.
 */
export const pictureUseAttributes: Record<
  "picture" | "alt" | "crop" | "credit" | "captionFor" | "extra",
  AttributeSpec
> = {
  picture: { validate: "string" },
  alt: { default: null, validate: "string|null" },
  crop: { default: null, validate: isCrop },
  credit: { default: null, validate: isUseCredit },
  captionFor: { default: null, validate: "string|null" },
  ...extraAttribute,
};

/** The attributes of one use of a picture, as they stand in a document that was checked. */
export type PictureUseAttributes = {
  readonly picture: string;
  readonly alt: string | null;
  readonly crop: Crop | null;
  readonly credit: UseCredit | null;
  readonly captionFor: string | null;
};

/** Reads the use of a picture from our own HTML; an element without a picture id is no such use. */
export function readPictureUse(element: ElementLike): PictureUseAttributes | false {
  const picture = element.getAttribute("data-picture");
  if (picture === null) return false;
  return {
    picture,
    alt: element.getAttribute("data-alt"),
    crop: readCrop(element.getAttribute("data-crop")),
    credit: readCredit(element),
    captionFor: element.getAttribute("data-caption-for"),
  };
}

/** The DOM attributes that `readPictureUse` reads back. */
export function pictureUseDom(attrs: { readonly [name: string]: unknown }): Record<string, string> {
  const { picture, alt, crop, credit, captionFor } = attrs as PictureUseAttributes;
  return {
    "data-picture": String(picture),
    ...(typeof alt === "string" ? { "data-alt": alt } : {}),
    ...(crop === null ? {} : { "data-crop": writeCrop(crop) }),
    ...(credit === null
      ? {}
      : "text" in credit
        ? { "data-credit": credit.text }
        : { "data-credit-hidden": credit.hidden }),
    ...(captionFor === null ? {} : { "data-caption-for": captionFor }),
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

function readCredit(element: ElementLike): UseCredit | null {
  const text = element.getAttribute("data-credit");
  const hidden = element.getAttribute("data-credit-hidden");
  return parseUseCredit(text === null ? { hidden } : { text });
}
