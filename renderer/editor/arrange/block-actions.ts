import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import { keysOf } from "#shared/commands/commands.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { MenuActions } from "../../ui/action-menu/action-menu.tsx";
import { insertIcons } from "../insert/insert-icons.ts";
import type { Run } from "./body-blocks.ts";
import { deleteRun, duplicateRun } from "./duplicate-and-delete.ts";
import { moveRun } from "./move-run.ts";
import { turnInto, turnsOf } from "./turn-into.ts";

/** What can be done with the block at the handle. */
export function blockActions(editor: Editor, run: Run, locale: Locale): readonly MenuActions[] {
  const node = editor.state.doc.nodeAt(run.from);
  if (node === null) return [];
  const act = (command: (run: Run) => Command) => (): void => {
    command(run)(editor.state, (tr) => editor.view.dispatch(tr), editor.view);
  };
  const turns = turnsOf(node);
  return [
    {
      actions: [
        {
          label: formatMessage(locale, "block.move-up"),
          icon: "move-up",
          shortcut: keysOf("move-up")[0],
          onPress: act((block) => moveRun(block, -1)),
        },
        {
          label: formatMessage(locale, "block.move-down"),
          icon: "move-down",
          shortcut: keysOf("move-down")[0],
          onPress: act((block) => moveRun(block, 1)),
        },
        {
          label: formatMessage(locale, "block.duplicate"),
          icon: "copy",
          onPress: act(duplicateRun),
        },
        { label: formatMessage(locale, "block.delete"), icon: "trash", onPress: act(deleteRun) },
      ],
    },
    ...(turns.length === 0
      ? []
      : [
          {
            label: formatMessage(locale, "block.turn-into"),
            actions: turns.map((kind) => ({
              label: formatMessage(locale, `command.${kind}`),
              icon: insertIcons[kind],
              onPress: act((block) => turnInto(block, kind)),
            })),
          },
        ]),
  ];
}
