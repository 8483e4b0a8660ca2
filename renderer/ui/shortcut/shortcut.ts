/** Whether this is a Mac, where the main modifier is Cmd. */
export const apple = typeof navigator !== "undefined" && /Mac|iP/u.test(navigator.userAgent);

/** A shortcut as the platform writes it; `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function shortcutWords(shortcut: string): string {
  const drawn = shortcut.replace("ArrowUp", "↑").replace("ArrowDown", "↓");
  if (!apple) return drawn.replace("Mod", "Ctrl");
  return drawn.replace("Mod", "⌘").replace("Alt", "⌥").replace("Shift", "⇧").replaceAll("+", "");
}

/** The same for `aria-keyshortcuts`. */
export function shortcutForAria(shortcut: string): string {
  return shortcut.replace("Mod", apple ? "Meta" : "Control");
}

/** Whether a key was pressed with the platform's main modifier and with Shift or without. */
export function isMod(
  event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
  shift = false,
): boolean {
  const mod = apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return mod && !event.altKey && event.shiftKey === shift;
}
