import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import {
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  type Transaction,
} from "@tiptap/pm/state";
import { type Crop, isSameCrop } from "#shared/article/crop.ts";
import type { UseCredit } from "#shared/article/use-credit.ts";
import type { PictureUseAttributes } from "#shared/article/nodes/picture-use.ts";
import { bodyRange } from "../frame/fields.ts";
import { hasLeadPicture } from "./picture-place.ts";

/** A picture that is selected as a whole, with its use's attributes. */
export type SelectedPicture = {
  readonly node: Node;
  readonly position: number;
  readonly picture: string;
  readonly alt: string | null;
  readonly crop: Crop | null;
  readonly credit: UseCredit | null;
  readonly isLead: boolean;
};

/** The figure or lead picture that is selected, or null. */
export function selectedPicture({ selection }: EditorState): SelectedPicture | null {
  if (!(selection instanceof NodeSelection)) return null;
  const { node, from } = selection;
  const isLead = node.type.name === "leadPicture";
  if (!isLead && node.type.name !== "figure") return null;
  const { picture, alt, crop, credit } = node.attrs as PictureUseAttributes;
  return { node, position: from, picture, alt, crop, credit, isLead };
}

/**
 * Writes the alt text of the selected picture.
 * @param alt the empty string says that the picture is decorative, null that nobody has said anything
 */
export function writeAlt(alt: string | null): Command {
  return (state, dispatch) => {
    const selected = selectedPicture(state);
    if (selected === null) return false;
    if (alt !== selected.alt) dispatch?.(state.tr.setNodeAttribute(selected.position, "alt", alt));
    return true;
  };
}

/** Gives the selected use a credit of its own, hides its credit, or with null prints the picture's again. */
export function writeUseCredit(credit: UseCredit | null): Command {
  return (state, dispatch) => {
    const selected = selectedPicture(state);
    if (selected === null) return false;
    if (JSON.stringify(credit) !== JSON.stringify(selected.credit))
      dispatch?.(closeHistory(state.tr.setNodeAttribute(selected.position, "credit", credit)));
    return true;
  };
}

/** Says of the selected use that its caption fits the file its picture has. */
export function confirmCaption(sha256: string | null): Command {
  return (state, dispatch) => {
    const selected = selectedPicture(state);
    if (selected === null) return false;
    dispatch?.(closeHistory(state.tr.setNodeAttribute(selected.position, "captionFor", sha256)));
    return true;
  };
}

/** Sets what one use of a picture shows of it: a step of undo of its own. */
export function writeCrop(position: number, picture: string, crop: Crop | null): Command {
  return (state, dispatch) => {
    const node = position < state.doc.content.size ? state.doc.nodeAt(position) : null;
    if (node === null || node.attrs["picture"] !== picture) return false;
    if (!isSameCrop(node.attrs["crop"] as Crop | null, crop))
      dispatch?.(closeHistory(state.tr.setNodeAttribute(position, "crop", crop)));
    return true;
  };
}

/** Takes the selected picture out of the article; its record and file stay in the library. */
export const removePicture: Command = (state, dispatch) => {
  const selected = selectedPicture(state);
  if (selected === null) return false;
  const { tr } = state;
  takeOut(tr, selected);
  const near = tr.doc.resolve(Math.min(selected.position, tr.doc.content.size));
  dispatch?.(tr.setSelection(Selection.near(near, 1)).scrollIntoView());
  return true;
};

/** Makes the selected figure the lead picture; the one before it goes to the body's beginning. */
export const makeLeadPicture: Command = (state, dispatch) => {
  const { leadPicture } = state.schema.nodes;
  const selected = selectedPicture(state);
  if (leadPicture === undefined || selected === null || selected.isLead) return false;
  const { tr } = state;
  takeOut(tr, selected);
  if (hasLeadPicture(tr.doc)) turnLeadIntoFigure(tr);
  const { from } = leadPlace(tr.doc);
  tr.insert(from, leadPicture.create(selected.node.attrs, selected.node.content));
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, from)).scrollIntoView());
  return true;
};

/** Makes the selected lead picture the body's first figure. */
export const moveIntoBody: Command = (state, dispatch) => {
  const selected = selectedPicture(state);
  if (selected === null || !selected.isLead) return false;
  const { tr } = state;
  turnLeadIntoFigure(tr);
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, selected.position)).scrollIntoView());
  return true;
};

/** The place of the lead picture: right below the byline. */
function leadPlace(document: Node): { readonly from: number; readonly to: number } {
  const { from } = bodyRange(document);
  const lead = hasLeadPicture(document) ? document.child(3).nodeSize : 0;
  return { from: from - lead, to: from };
}

// In one step, because a document with a figure above the lead picture is none.
function turnLeadIntoFigure(tr: Transaction): void {
  const { from, to } = leadPlace(tr.doc);
  const lead = tr.doc.nodeAt(from);
  const figure = tr.doc.type.schema.nodes["figure"];
  if (lead === null || figure === undefined) return;
  tr.replaceWith(from, to, figure.create(lead.attrs, lead.content));
}

function takeOut(tr: Transaction, { node, position, isLead }: SelectedPicture): void {
  const end = position + node.nodeSize;
  const body = bodyRange(tr.doc);
  const paragraph = tr.doc.type.schema.nodes["paragraph"];
  // The body is never without a block.
  if (!isLead && position === body.from && end === body.to && paragraph !== undefined)
    tr.replaceWith(position, end, paragraph.create());
  else if (isLead) tr.delete(position, end);
  else tr.deleteRange(position, end);
}
