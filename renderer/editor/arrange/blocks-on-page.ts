import type { Node } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import { bodyRange } from "../frame/fields.ts";

type Box = { readonly position: number; readonly top: number; readonly bottom: number };

// Counted anew only when a pointer moves over a document that has changed.
const known = new WeakMap<Node, readonly number[]>();

function positionsOf(document: Node): readonly number[] {
  const { from, to } = bodyRange(document);
  const positions: number[] = [];
  document.forEach((_block, offset) => {
    if (offset >= from && offset < to) positions.push(offset);
  });
  known.set(document, positions);
  return positions;
}

/** Finds the body's block at a height of the window, or the one below the gap there. */
export function blockAtHeight(view: EditorView, height: number): Box | null {
  const { boxes, index } = search(view, height);
  return boxes(index);
}

/** The gap between two blocks of the body that is nearest to a height: its position, and its own height. */
export function gapAtHeight(
  view: EditorView,
  height: number,
): { readonly position: number; readonly height: number } {
  const { boxes, index } = search(view, height);
  const found = boxes(index);
  const isAbove = found !== null && height < (found.top + found.bottom) / 2;
  const above = boxes(isAbove || found === null ? index - 1 : index);
  const below = boxes(isAbove || found === null ? index : index + 1);
  const position = below?.position ?? bodyRange(view.state.doc).to;
  if (above === null) return { position, height: (below?.top ?? 0) - 8 };
  return { position, height: below === null ? above.bottom + 8 : (above.bottom + below.top) / 2 };
}

type Search = { readonly index: number; readonly boxes: (index: number) => Box | null };

/** The first block that ends below a height, by halving: few of many blocks are measured. */
function search(view: EditorView, height: number): Search {
  const { doc } = view.state;
  const positions = known.get(doc) ?? positionsOf(doc);
  const boxes = (index: number): Box | null => {
    const position = positions[index];
    const dom = position === undefined ? null : view.nodeDOM(position);
    if (position === undefined || !(dom instanceof Element)) return null;
    const { top, bottom } = dom.getBoundingClientRect();
    return { position, top, bottom };
  };
  let index = 0;
  let end = positions.length;
  while (index < end) {
    const middle = Math.floor((index + end) / 2);
    if ((boxes(middle)?.bottom ?? 0) < height) index = middle + 1;
    else end = middle;
  }
  return { index, boxes };
}
