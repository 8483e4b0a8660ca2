import type { CommandId } from "#shared/commands/commands.ts";

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

export type InsertKind = (typeof insertKinds)[number];
