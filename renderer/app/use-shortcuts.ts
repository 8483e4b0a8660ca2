import { useEffect, useEffectEvent } from "react";
import { isMod } from "../ui/shortcut/shortcut.ts";

/** What keys can do anywhere in the window. */
type Command = "new-article" | "export" | "search" | "save";

/** Listens for the window's shortcuts; a dialog on top keeps them to itself. */
export function useShortcuts(commands: Readonly<Record<Command, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(event);
    if (command === null || document.querySelector("[data-dialog]") !== null) return;
    event.preventDefault();
    commands[command]();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    // Before the editor, which with Caps Lock on would take Ctrl+Shift+E for a Ctrl+E of its own.
    window.addEventListener("keydown", listener, { capture: true });
    return () => window.removeEventListener("keydown", listener, { capture: true });
  }, []);
}

/** The command of a key press. `code`, not `key`: an Arabic keyboard has no N, and Alt+N types on a Mac. */
export function commandOf(event: KeyboardEvent): Command | null {
  const altOnly = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (event.code === "KeyN" && (altOnly || isMod(event))) return "new-article";
  if (event.code === "KeyE" && isMod(event, true)) return "export";
  if (event.code === "KeyF" && isMod(event)) return "search";
  if (event.code === "KeyS" && isMod(event)) return "save";
  if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey)
    return isTyping(event.target) ? null : "search";
  return null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement)
  );
}
