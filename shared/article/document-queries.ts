import type { Node } from "prosemirror-model";

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
  readonly caption: string;
};

/** Every use of a picture, in reading order. */
export function pictureUsesIn(document: Node): readonly PictureUse[] {
  const uses: PictureUse[] = [];
  document.descendants((node) => {
    const place = node.type.name;
    if (place === "leadPicture" || place === "figure" || place === "inlinePicture") {
      const { picture, alt } = node.attrs as { picture: string; alt: string | null };
      uses.push({ place, picture, alt, caption: node.textContent });
    }
  });
  return uses;
}

/** All text of a document with its blocks apart, for search. */
export function plainTextOf(document: Node): string {
  return document.textBetween(0, document.content.size, "\n", leafText);
}

function leafText(node: Node): string {
  return node.type.spec.leafText?.(node) ?? "";
}
