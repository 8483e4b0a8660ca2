import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { bodyRange } from "../frame/fields.ts";
import { hasLeadPicture, type PicturePlace, picturePlace } from "./picture-place.ts";

/**
 * Inserts figures for picture records, in their order, with empty captions. The first becomes the
 * lead picture where one is wanted and none has come meanwhile.
 * @returns the position inside the first caption, and the transaction that was given
 */
export function insertPictures(
  tr: Transaction,
  { asLead, position }: PicturePlace,
  pictures: readonly string[],
): { readonly tr: Transaction; readonly caption: number } {
  const { leadPicture, figure, caption } = tr.doc.type.schema.nodes;
  if (leadPicture === undefined || figure === undefined || caption === undefined)
    throw new Error("The schema has no figures");
  const first = tr.steps.length;
  const { from } = bodyRange(tr.doc);
  // Blocks that were joined since may have taken the place into the middle of one.
  const place = picturePlace(tr.doc, Math.max(from, position)).position;
  const lead = asLead && !hasLeadPicture(tr.doc);
  const figures = pictures
    .slice(lead ? 1 : 0)
    .map((picture) => figure.create({ picture }, caption.create()));
  if (figures.length > 0) tr.insert(place, figures);
  if (lead) tr.insert(from, leadPicture.create({ picture: pictures[0] }, caption.create()));
  if (tr.steps.length === first) return { tr, caption: tr.selection.from };
  return { tr, caption: (lead ? from : place) + 2 };
}

/** Puts the caret into a caption that `insertPictures` answered. */
export function enterCaption(tr: Transaction, caption: number): Transaction {
  return tr.setSelection(TextSelection.create(tr.doc, caption)).scrollIntoView();
}
