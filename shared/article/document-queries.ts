import type { Node } from "prosemirror-model";
import type { Crop } from "./crop.ts";
import type { PictureUseAttributes } from "./nodes/picture-use.ts";
import type { UseCredit } from "./use-credit.ts";

/** The text of one of the frame's fields: headline, standfirst or byline. */
export function textOfField(document: Node, field: "headline" | "standfirst" | "byline"): string {
  const node = document.children.find((child) => child.type.name === field);
  return node === undefined ? "" : node.textBetween(0, node.content.size, " ", leafText);
}

/** One use of a picture in a document. */
export type PictureUse = {
  readonly place: "leadPicture" | "figure" | "inlinePicture";
  readonly picture: string;
  readonly alt: string | null;
  readonly crop: Crop | null;
  readonly credit: UseCredit | null;
  readonly captionFor: string | null;
  readonly caption: string;
};

// A document never changes: many checks ask the same of one, and one walk answers them all.
const usesIn = new WeakMap<Node, readonly PictureUse[]>();

/** Every use of a picture, in reading order. */
export function pictureUsesIn(document: Node): readonly PictureUse[] {
  const known = usesIn.get(document);
  if (known !== undefined) return known;
  const uses: PictureUse[] = [];
  document.descendants((node) => {
    const place = node.type.name;
    if (place === "leadPicture" || place === "figure" || place === "inlinePicture") {
      const { picture, alt, crop, credit, captionFor } = node.attrs as PictureUseAttributes;
      const caption = node.textContent;
      uses.push({ place, picture, alt, crop, credit, captionFor, caption });
    }
  });
  usesIn.set(document, uses);
  return uses;
}

/** All text of a document with its blocks apart, for search. */
export function plainTextOf(document: Node): string {
  return document.textBetween(0, document.content.size, "\n", leafText);
}

function leafText(node: Node): string {
  return node.type.spec.leafText?.(node) ?? "";
}
