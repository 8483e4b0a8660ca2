import { type Command, Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { Editor } from "@tiptap/core";
import { type CommandId, usualKeysOf } from "#shared/commands/commands.ts";
import { deleteRun, duplicateRun, onSelectedBlocks } from "./arrange/duplicate-and-delete.ts";
import { toggleNamedMark } from "./body/mark-commands.ts";
import { insertElement, type InsertRequests } from "./insert/insert-commands.ts";
import { insertKinds } from "./insert/insert-kinds.ts";
import { pressKeys } from "./press-keys.ts";

type Commands = Readonly<Partial<Record<CommandId, Command>>>;

const key = new PluginKey<Commands>("canvas-commands");

/** Keeps with the canvas what its commands do that no key is bound to. */
export function createCanvasCommands(requests: InsertRequests): Plugin {
  const commands: Commands = {
    ...Object.fromEntries(insertKinds.map((kind) => [kind, insertElement(kind, requests)])),
    superscript: toggleNamedMark("superscript"),
    subscript: toggleNamedMark("subscript"),
    "duplicate-block": onSelectedBlocks(duplicateRun),
    "delete-block": onSelectedBlocks(deleteRun),
  };
  return new Plugin<Commands>({ key, state: { init: () => commands, apply: (_tr, same) => same } });
}

/**
 * Does a command on the canvas: by the keys that are bound there, as the canvas alone knows what they
 * mean where the caret is, else by what is kept for it.
 */
export function runOnCanvas(editor: Editor, id: CommandId, apple: boolean): void {
  const [keys] = usualKeysOf(id);
  if (keys !== undefined) pressKeys(editor, keys, apple);
  else runKept(editor.view, id);
}

/** Does a command that no key is bound to. @returns whether there was anything to do */
export function runKept(view: EditorView, id: CommandId): boolean {
  view.focus();
  return key.getState(view.state)?.[id]?.(view.state, view.dispatch, view) ?? false;
}
