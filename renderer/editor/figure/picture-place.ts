import type { Node } from "@tiptap/pm/model";
import { bodyRange } from "../frame/fields.ts";

/** Where pictures go: above the body as the lead picture, or between two blocks of the body. */
export type PicturePlace = { readonly asLead: boolean; readonly position: number };

/** Whether an article has a lead picture. */
export function hasLeadPicture(document: Node): boolean {
  // The frame is headline, standfirst, byline, and then the lead picture if there is one (`doc.ts`).
  return document.maybeChild(3)?.type.name === "leadPicture";
}

/**
 * Finds the place for pictures that is meant by a position. Above the body it is the lead picture's
 * when that is free, else the body's beginning. In the body it is below the block, and never inside
 * one; above it when the block is empty or the position is its very beginning.
 */
export function picturePlace(document: Node, position: number): PicturePlace {
  const body = bodyRange(document);
  if (position < body.from) return { asLead: !hasLeadPicture(document), position: body.from };
  const $pos = document.resolve(Math.min(position, body.to));
  if ($pos.depth === 0) return { asLead: false, position: $pos.pos };
  const block = $pos.node(1);
  const isBefore = block.isTextblock && $pos.parentOffset === 0;
  return { asLead: false, position: isBefore ? $pos.before(1) : $pos.after(1) };
}
