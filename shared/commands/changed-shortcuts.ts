import { commands, usualKeysOf, type ChangedKeys, type CommandId } from "./commands.ts";
import { isShortcut } from "./shortcut.ts";

/** Shortcuts as the preferences keep them: by command, and anything a hand or a newer Standfirst put there. */
export type StoredShortcuts = Readonly<Record<string, unknown>>;

/** The keys that hold: what is no command or no shortcut is passed over, and stays where it is stored. */
export function parseShortcuts(stored: StoredShortcuts): ChangedKeys {
  const changed = new Map<CommandId, readonly string[]>();
  for (const { id } of commands) {
    const keys: unknown = Object.hasOwn(stored, id) ? stored[id] : undefined;
    if (!Array.isArray(keys)) continue;
    const fit = keys.filter((key): key is string => typeof key === "string" && isShortcut(key));
    // An empty list is a choice, a list of nothing but nonsense is not.
    if (fit.length > 0 || keys.length === 0) changed.set(id, fit);
  }
  return changed;
}

/** Gives a command other keys, and takes them away from whoever has them where both are heard. */
export function withShortcut(
  stored: StoredShortcuts,
  id: CommandId,
  shortcut: string,
): StoredShortcuts {
  const taken = Object.fromEntries(
    rivalsOf(stored, id, shortcut).map((rival) => [
      rival,
      keysIn(stored, rival).filter((key) => key !== shortcut),
    ]),
  );
  return { ...stored, ...taken, [id]: [shortcut] };
}

/** Gives a command its usual keys back; null gives all of them theirs, and leaves what is no command. */
export function withoutShortcut(stored: StoredShortcuts, id: CommandId | null): StoredShortcuts {
  const gone = new Set<string>(id === null ? commands.map((command) => command.id) : [id]);
  return Object.fromEntries(Object.entries(stored).filter(([name]) => !gone.has(name)));
}

/** The commands that hear a shortcut where this one would hear it too. */
export function rivalsOf(
  stored: StoredShortcuts,
  id: CommandId,
  shortcut: string,
): readonly CommandId[] {
  const place = commands.find((command) => command.id === id)?.place;
  return commands
    .filter(
      (other) =>
        other.id !== id &&
        (other.place === place || other.place === "window" || place === "window") &&
        keysIn(stored, other.id).includes(shortcut),
    )
    .map((other) => other.id);
}

function keysIn(stored: StoredShortcuts, id: CommandId): readonly string[] {
  return parseShortcuts(stored).get(id) ?? usualKeysOf(id);
}
