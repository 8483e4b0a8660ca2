import type { AttributeSpec } from "prosemirror-model";
import { extraAttribute } from "./block-attributes.ts";
import type { ElementLike } from "./element-like.ts";

/**
 * What one use of a picture carries. The credit is not here: it belongs to the picture's record.
 * `alt` is null until somebody wrote it; the empty string says the picture is decorative.
 */
export const pictureUseAttributes: Record<"picture" | "alt" | "extra", AttributeSpec> = {
  picture: { validate: "string" },
  alt: { default: null, validate: "string|null" },
  ...extraAttribute,
};

/** Reads the use of a picture from our own HTML; an element without a picture id is no such use. */
export function readPictureUse(
  element: ElementLike,
): { picture: string; alt: string | null } | false {
  const picture = element.getAttribute("data-picture");
  return picture === null ? false : { picture, alt: element.getAttribute("data-alt") };
}

/** The DOM attributes that `readPictureUse` reads back. */
export function pictureUseDom(attrs: { readonly [name: string]: unknown }): Record<string, string> {
  const alt = attrs["alt"];
  return {
    "data-picture": String(attrs["picture"]),
    ...(typeof alt === "string" ? { "data-alt": alt } : {}),
  };
}
