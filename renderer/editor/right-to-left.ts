import type { EditorView } from "@tiptap/pm/view";

/** Whether the text at the caret is read from right to left, so that "left" means onwards. */
export function isRightToLeft(view: EditorView): boolean {
  const { node } = view.domAtPos(view.state.selection.head);
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && getComputedStyle(element).direction === "rtl";
}
