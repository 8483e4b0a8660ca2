import type { Editor } from "@tiptap/core";

const made = new WeakSet<Event>();

/** Whether a key press was made by `toPress`: it means the usual keys, whatever the user changed. */
export function isMadePress(event: Event): boolean {
  return made.has(event);
}

/**
 * Makes the press of a shortcut such as `Mod+Alt+2`.
 * @param apple whether `Mod` is Cmd
 */
export function toPress(shortcut: string, apple: boolean): KeyboardEvent {
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
  made.add(press);
  return press;
}

/**
 * Does what a command's usual shortcut does on the canvas, as if it had been pressed there: the
 * canvas alone knows what its keys mean where the caret is.
 */
export function pressKeys(editor: Editor, shortcut: string, apple: boolean): void {
  const press = toPress(shortcut, apple);
  editor.view.focus();
  editor.view.someProp("handleKeyDown", (handle) => handle(editor.view, press));
}
