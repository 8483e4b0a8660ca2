import type { Editor } from "@tiptap/core";

/** Writes text at the caret as if it were typed: a line break is the Enter key. */
export function typeText(editor: Editor, text: string): void {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) editor.commands.keyboardShortcut("Enter");
    if (line !== "") editor.view.dispatch(editor.state.tr.insertText(line).scrollIntoView());
  }
}
