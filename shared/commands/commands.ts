import type { MessageKey } from "../messages/messages.ts";

/** Where a shortcut is heard. What the list or the canvas does with a key comes before the window. */
export const commandPlaces = ["window", "list", "canvas"] as const;
export type CommandPlace = (typeof commandPlaces)[number];

type Binding = { readonly place: CommandPlace; readonly keys: readonly string[] };

/**
 * Every command there is, with where it is heard and by which keys; the first is shown. `Mod` is Cmd
 * on a Mac and Ctrl elsewhere. Shortcuts of the canvas are bound in the editor, as its keys depend on
 * what is selected; here they are written down for whoever shows them or presses them in its stead.
 */
const bindings = {
  "new-article": { place: "window", keys: ["Alt+N", "Mod+N"] },
  import: { place: "window", keys: ["Mod+O"] },
  export: { place: "window", keys: ["Mod+Shift+E"] },
  save: { place: "window", keys: ["Mod+S"] },
  search: { place: "window", keys: ["Mod+Shift+F", "/"] },
  find: { place: "window", keys: ["Mod+F"] },
  replace: { place: "window", keys: ["Mod+H", "Mod+Alt+F"] },
  "find-next": { place: "window", keys: ["Mod+G", "F3"] },
  "find-previous": { place: "window", keys: ["Mod+Shift+G", "Shift+F3"] },
  inspector: { place: "window", keys: ["Mod+."] },
  preferences: { place: "window", keys: ["Mod+,"] },
  "focus-mode": { place: "window", keys: ["Mod+Shift+D"] },
  palette: { place: "window", keys: ["Mod+K", "Mod+Shift+P"] },
  shortcuts: { place: "window", keys: ["?"] },
  duplicate: { place: "window", keys: ["Mod+D"] },
  trash: { place: "window", keys: ["Alt+T"] },
  light: { place: "window", keys: [] },
  dark: { place: "window", keys: [] },
  "system-theme": { place: "window", keys: [] },
  "in-english": { place: "window", keys: [] },
  "in-arabic": { place: "window", keys: [] },
  "select-all": { place: "list", keys: ["Mod+A"] },
  "throw-away": { place: "list", keys: ["Delete", "Mod+Backspace"] },
  "put-back": { place: "list", keys: ["Shift+Delete"] },
  "clear-filters": { place: "list", keys: ["Escape"] },
  undo: { place: "canvas", keys: ["Mod+Z"] },
  redo: { place: "canvas", keys: ["Mod+Shift+Z"] },
  bold: { place: "canvas", keys: ["Mod+B"] },
  italic: { place: "canvas", keys: ["Mod+I"] },
  strike: { place: "canvas", keys: ["Mod+Shift+X"] },
  code: { place: "canvas", keys: ["Mod+E"] },
  // Where nothing is selected and no link is at the caret, the window hears it.
  link: { place: "canvas", keys: ["Mod+K"] },
  paragraph: { place: "canvas", keys: ["Mod+Alt+0"] },
  "subhead-2": { place: "canvas", keys: ["Mod+Alt+2"] },
  "subhead-3": { place: "canvas", keys: ["Mod+Alt+3"] },
  "ordered-list": { place: "canvas", keys: ["Mod+Shift+7"] },
  "bullet-list": { place: "canvas", keys: ["Mod+Shift+8"] },
  quote: { place: "canvas", keys: ["Mod+Shift+9"] },
  "add-picture": { place: "canvas", keys: ["Mod+Alt+P"] },
  toolbar: { place: "canvas", keys: ["Alt+F10"] },
} as const satisfies Readonly<Record<string, Binding>>;

export type CommandId = keyof typeof bindings;

/** Something that can be done, by palette, button or key. */
export type Command = Binding & { readonly id: CommandId; readonly words: MessageKey };

/** All commands, in the order in which they are shown. */
export const commands: readonly Command[] = Object.entries<Binding>(bindings).map(
  ([name, { place }]) => {
    const id = name as CommandId;
    return {
      id,
      words: `command.${id}`,
      place,
      get keys() {
        return keysOf(id);
      },
    };
  },
);

/** Commands with the keys their user gave them in place of the usual ones. */
export type ChangedKeys = ReadonlyMap<CommandId, readonly string[]>;

let changed: ChangedKeys = new Map();

/** Gives commands other keys, for all who ask from now on: they are one person's, as the language is. */
export function changeKeys(next: ChangedKeys): void {
  changed = next;
}

/** The keys of a command, the one that is shown first. */
export function keysOf(id: CommandId): readonly string[] {
  return changed.get(id) ?? bindings[id].keys;
}

/** The keys of a command for whoever changed none. */
export function usualKeysOf(id: CommandId): readonly string[] {
  return bindings[id].keys;
}

/** Whether the user gave a command other keys than it has usually. */
export function hasChangedKeys(id: CommandId): boolean {
  return changed.has(id);
}
