import type { Editor } from "@tiptap/core";

/**
 * Does what a shortcut such as `Mod+Alt+2` does on the canvas, as if it had been pressed there: the
 * canvas alone knows what its keys mean where the caret is.
 * @param apple whether `Mod` is Cmd
 */
export function pressKeys(editor: Editor, shortcut: string, apple: boolean): void {
  const parts = shortcut.split("+");
  const name = parts.at(-1) ?? "";
  const mod = parts.includes("Mod");
  const press = new KeyboardEvent("keydown", {
    key: name.length === 1 ? name.toLowerCase() : name,
    ctrlKey: mod && !apple,
    metaKey: mod && apple,
    altKey: parts.includes("Alt"),
    shiftKey: parts.includes("Shift"),
  });
  editor.view.focus();
  editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, press));
}
