import type { Editor } from "@tiptap/core";
import type { Finding } from "#shared/checks/check.ts";
import { selectBlock, selectEnd, selectHeadline, selectPicture } from "../editor/select-place.ts";
import type { FurnitureField } from "../features/furniture/furniture-field.ts";
import { placeOfFinding } from "./place-of-finding.ts";

/** Takes the user to where a finding is mended. */
export function goToFinding(
  finding: Finding,
  window: {
    readonly editor: Editor | null;
    /** Puts away what lies over the canvas. */
    readonly uncover: () => void;
    readonly toFurniture: (field: FurnitureField) => void;
  },
): void {
  const place = placeOfFinding(finding);
  if (place.kind === "furniture") {
    window.toFurniture(place.field);
    return;
  }
  window.uncover();
  const { editor } = window;
  if (editor === null || editor.isDestroyed) return;
  if (place.kind === "picture") selectPicture(editor, place.picture, place.caption);
  else if (place.kind === "block") selectBlock(editor, place.block);
  else if (place.kind === "headline") selectHeadline(editor);
  else selectEnd(editor);
}
