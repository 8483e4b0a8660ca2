import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { commands, hasChangedKeys, usualKeysOf } from "#shared/commands/commands.ts";
import { matchesShortcut } from "#shared/commands/matches-shortcut.ts";
import { runKept } from "./canvas-commands.ts";
import { isMadePress, toPress } from "./press-keys.ts";

/**
 * Lets the user's own keys do what the usual ones do. The canvas binds the usual keys; a changed one
 * is heard here first, and pressed as the usual one. The usual one then does nothing.
 */
export function createChangedKeys(apple: boolean): Plugin {
  const plugin = new Plugin({
    props: {
      handleKeyDown(view: EditorView, event: KeyboardEvent): boolean {
        if (isMadePress(event)) return false;
        const changed = commands.filter(
          ({ id, place }) => place === "canvas" && hasChangedKeys(id),
        );
        const hit = changed.find(({ keys }) =>
          keys.some((key) => matchesShortcut(event, key, apple)),
        );
        if (hit !== undefined) {
          const [usual] = usualKeysOf(hit.id);
          if (usual === undefined) return runKept(view, hit.id);
          const press = toPress(usual, apple);
          return view.someProp("handleKeyDown", (handle) => handle(view, press)) ?? false;
        }
        // Other keys may be given to these, and some browsers set bold by themselves.
        return changed.some(({ id }) =>
          usualKeysOf(id).some((key) => matchesShortcut(event, key, apple)),
        );
      },
    },
  });
  return plugin;
}
