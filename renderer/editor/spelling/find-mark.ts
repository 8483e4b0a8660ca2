import type { Selection } from "@tiptap/pm/state";
import type { DecorationSet, EditorView } from "@tiptap/pm/view";
import { spellingStateOf } from "./spelling-plugin.ts";

/** Where a misspelt word stands. */
export type Mark = { readonly from: number; readonly to: number };

/** The mark that a menu is asked for: under the mouse, or at the caret when a key asked. */
export function markAt(view: EditorView, event: MouseEvent): Mark | null {
  const { marks } = spellingStateOf(view.state);
  const { target } = event;
  const drawn = target instanceof Element ? target.closest(".misspelt") : null;
  if (drawn !== null) return placeOf(marks.find(view.posAtDOM(drawn, 0) + 1)[0]);
  // A key has no button. A click beside a word means the page.
  if (event.button === 2) return null;
  const { from, to } = view.state.selection;
  return placeOf(marks.find(from, to)[0]);
}

/** The next mark: the one the caret is in, else the first behind it, else the first of all. */
export function nextMark(marks: DecorationSet, { from, to, empty }: Selection): Mark | null {
  const all = marks.find().sort((a, b) => a.from - b.from);
  const behind = all.find((mark) => (empty ? mark.to >= from : mark.from >= to));
  return placeOf(behind ?? all[0]);
}

function placeOf(mark: Mark | undefined): Mark | null {
  return mark === undefined ? null : { from: mark.from, to: mark.to };
}
