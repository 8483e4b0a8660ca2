import { useEffect, useEffectEvent } from "react";
import { commands, type CommandId } from "#shared/commands/commands.ts";
import { matchesShortcut } from "#shared/commands/matches-shortcut.ts";
import { apple } from "../ui/shortcut/shortcut.ts";

/** What the window's commands do; one that is not here is not to be had at the moment. */
export type CommandHandlers = Readonly<Partial<Record<CommandId, () => void>>>;

/** One that is fading away keeps no keys any more: whoever closed it types on. */
const openDialog = "[data-dialog]:not([data-ending-style])";

/** Listens for the window's shortcuts; a dialog on top keeps them to itself. */
export function useShortcuts(handlers: CommandHandlers): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = commandOf(event);
    if (command === null || document.querySelector(openDialog) !== null) return;
    const handler = handlers[command];
    if (handler === undefined) return;
    event.preventDefault();
    handler();
  });
  useEffect(() => {
    // Before the editor, which with Caps Lock on would take Ctrl+Shift+E for a Ctrl+E of its own.
    const before = (event: KeyboardEvent): void => {
      if (!isCanvasKey(event)) onKey(event);
    };
    // After it where the canvas has a use for the same keys: Mod+K links what is selected.
    const after = (event: KeyboardEvent): void => {
      if (isCanvasKey(event)) onKey(event);
    };
    window.addEventListener("keydown", before, { capture: true });
    window.addEventListener("keydown", after);
    return () => {
      window.removeEventListener("keydown", before, { capture: true });
      window.removeEventListener("keydown", after);
    };
  }, []);
}

function isCanvasKey(event: KeyboardEvent): boolean {
  return commands.some(
    ({ place, keys }) =>
      place === "canvas" && keys.some((shortcut) => matchesShortcut(event, shortcut, apple)),
  );
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
