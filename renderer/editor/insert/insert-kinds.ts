import type { CommandId } from "#shared/commands/commands.ts";
import type { MessageKey } from "#shared/messages/messages.ts";

/**
 * Everything that can be put into the body, in the order in which it is offered. Each is a command
 * of the same name, so that menu, palette and keys share its words and its shortcut.
 */
export const insertKinds = [
  "add-picture",
  "subhead-2",
  "subhead-3",
  "pull-quote",
  "quote",
  "bullet-list",
  "ordered-list",
  "task-list",
  "table",
  "embed",
  "related-links",
  "footnote",
  "rule",
  "code-block",
  "paragraph",
] as const satisfies readonly CommandId[];

/** What an element is called where the menu says already that it is put in. */
export function nameOfKind(kind: InsertKind): MessageKey {
  return kind === "add-picture" ? "insert.picture" : `command.${kind}`;
}

export type InsertKind = (typeof insertKinds)[number];
