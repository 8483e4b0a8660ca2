import { useEffect, useEffectEvent } from "react";
import { commands, type CommandId } from "#shared/commands/commands.ts";
import { matchesShortcut } from "#shared/commands/matches-shortcut.ts";
import { apple } from "../ui/shortcut/shortcut.ts";

/** What the window's commands do; one that is not here is not to be had at the moment. */
export type CommandHandlers = Readonly<Partial<Record<CommandId, () => void>>>;

/** Listens for the window's shortcuts; a dialog on top keeps them to itself. */
export function useShortcuts(handlers: CommandHandlers): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(event);
    if (command === null || document.querySelector("[data-dialog]") !== null) return;
    const handler = handlers[command];
    if (handler === undefined) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    // Before the editor, which with Caps Lock on would take Ctrl+Shift+E for a Ctrl+E of its own.
    window.addEventListener("keydown", listener, { capture: true });
    return () => window.removeEventListener("keydown", listener, { capture: true });
  }, []);
}

/** The window's command of a key press. A key without a modifier is a letter to whoever is typing. */
export function commandOf(event: KeyboardEvent): CommandId | null {
  for (const { id, place, keys } of commands) {
    if (place !== "window") continue;
    const heard = keys.find((shortcut) => matchesShortcut(event, shortcut, apple));
    if (heard !== undefined) return !isLetter(heard) || !isTyping(event.target) ? id : null;
  }
  return null;
}

// F3 writes nothing; `/` does.
function isLetter(shortcut: string): boolean {
  return !shortcut.includes("+") && !/^F\d+$/u.test(shortcut);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement)
  );
}
