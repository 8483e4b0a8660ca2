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
  "copy-rich": { place: "window", keys: ["Mod+Alt+C"] },
  "copy-markdown": { place: "window", keys: [] },
  "copy-html": { place: "window", keys: [] },
  "copy-text": { place: "window", keys: [] },
  "print-proof": { place: "window", keys: ["Mod+P"] },
  "print-page": { place: "window", keys: [] },
  save: { place: "window", keys: ["Mod+S"] },
  versions: { place: "window", keys: ["Mod+Shift+H"] },
  "lawyered-marks": { place: "window", keys: [] },
  search: { place: "window", keys: ["Mod+Shift+F", "/"] },
  find: { place: "window", keys: ["Mod+F"] },
  replace: { place: "window", keys: ["Mod+H", "Mod+Alt+F"] },
  "find-next": { place: "window", keys: ["Mod+G", "F3"] },
  "find-previous": { place: "window", keys: ["Mod+Shift+G", "Shift+F3"] },
  inspector: { place: "window", keys: ["Mod+."] },
  pictures: { place: "window", keys: [] },
  "credit-rules": { place: "window", keys: [] },
  "check-library": { place: "window", keys: [] },
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
  "export-selected": { place: "list", keys: [] },
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
  "task-list": { place: "canvas", keys: ["Mod+Shift+6"] },
  quote: { place: "canvas", keys: ["Mod+Shift+9"] },
  "left-to-right": { place: "canvas", keys: ["Mod+Alt+L"] },
  "right-to-left": { place: "canvas", keys: ["Mod+Alt+R"] },
  superscript: { place: "canvas", keys: [] },
  subscript: { place: "canvas", keys: [] },
  "add-picture": { place: "canvas", keys: ["Mod+Alt+P"] },
  "pull-quote": { place: "canvas", keys: [] },
  table: { place: "canvas", keys: [] },
  embed: { place: "canvas", keys: [] },
  "related-links": { place: "canvas", keys: [] },
  footnote: { place: "canvas", keys: [] },
  rule: { place: "canvas", keys: [] },
  "code-block": { place: "canvas", keys: [] },
  "move-up": { place: "canvas", keys: ["Alt+Shift+ArrowUp"] },
  "move-down": { place: "canvas", keys: ["Alt+Shift+ArrowDown"] },
  "duplicate-block": { place: "canvas", keys: [] },
  "delete-block": { place: "canvas", keys: [] },
  toolbar: { place: "canvas", keys: ["Alt+F10"] },
  "next-misspelt": { place: "canvas", keys: ["Mod+;"] },
  spelling: { place: "window", keys: [] },
  "leave-element": { place: "canvas", keys: ["Mod+Enter"] },
  "follow-note": { place: "canvas", keys: ["Mod+Alt+J"] },
  "code-language": { place: "canvas", keys: ["Mod+Alt+G"] },
  "row-above": { place: "canvas", keys: ["Mod+Alt+Shift+A"] },
  "row-below": { place: "canvas", keys: ["Mod+Alt+Shift+B"] },
  "column-after": { place: "canvas", keys: ["Mod+Alt+Shift+C"] },
  "column-before": { place: "canvas", keys: ["Mod+Alt+Shift+D"] },
  "header-row": { place: "canvas", keys: ["Mod+Alt+Shift+H"] },
  "delete-row": { place: "canvas", keys: ["Mod+Alt+Shift+R"] },
  "delete-column": { place: "canvas", keys: ["Mod+Alt+Shift+K"] },
  "delete-table": { place: "canvas", keys: ["Mod+Alt+Shift+T"] },
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
