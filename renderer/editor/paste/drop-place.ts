import type { EditorView } from "@tiptap/pm/view";
import { type PicturePlace, picturePlace } from "../figure/picture-place.ts";
import { bodyRange } from "../frame/fields.ts";

/** The place a pointer means for pictures: above or below the block it is over, whichever is nearer. */
export function dropPlace(
  view: EditorView,
  { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">,
): PicturePlace | null {
  const { doc } = view.state;
  const at = view.posAtCoords({ left: clientX, top: clientY });
  if (at === null) return null;
  const $pos = doc.resolve(at.pos);
  if ($pos.depth === 0 || $pos.before(1) < bodyRange(doc).from) return picturePlace(doc, at.pos);
  const block = view.nodeDOM($pos.before(1));
  if (!(block instanceof Element)) return picturePlace(doc, at.pos);
  const { top, bottom } = block.getBoundingClientRect();
  return picturePlace(doc, clientY < (top + bottom) / 2 ? $pos.before(1) : $pos.after(1));
}
