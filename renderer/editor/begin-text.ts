import { Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/**
 * Puts the caret at the beginning of a document and goes on with text that was begun elsewhere, as if
 * it were typed here: a line break is the Enter key.
 * @param take lets go of the keyboard; called once the canvas has it
 */
export function beginText(view: EditorView, take: () => string): void {
  view.dispatch(view.state.tr.setSelection(Selection.atStart(view.state.doc)));
  // Tiptap's own command waits for the next frame, and the keys pressed until then would be nobody's.
  view.focus();
  for (const [index, line] of take().split("\n").entries()) {
    if (index > 0) pressEnter(view);
    if (line !== "") view.dispatch(view.state.tr.insertText(line).scrollIntoView());
  }
}

function pressEnter(view: EditorView): void {
  const event = new KeyboardEvent("keydown", { key: "Enter" });
  view.someProp("handleKeyDown", (handle) => handle(view, event));
}
