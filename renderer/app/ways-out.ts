import { keysOf, type CommandId } from "#shared/commands/commands.ts";
import { copyForms, printKinds } from "#shared/desk-api/payloads.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { ButtonActions } from "../ui/menu-button/menu-button.tsx";
import type { OutActions } from "./create-out-actions.ts";
import type { CommandHandlers } from "./use-shortcuts.ts";

/** The ways out of an article that leave no file, for the menus in header and dialog. */
export function waysOut(locale: Locale, out: OutActions, id: string): readonly ButtonActions[] {
  return [
    {
      label: formatMessage(locale, "out.copy"),
      actions: copyForms.map((form) => ({
        label: formatMessage(locale, `copy.${form}`),
        shortcut: keysOf(`copy-${form}`)[0],
        onPress: () => void out.copy(id, form),
      })),
    },
    {
      label: formatMessage(locale, "out.print"),
      actions: printKinds.map((kind) => ({
        label: formatMessage(locale, `print.${kind}`),
        shortcut: keysOf(`print-${kind}`)[0],
        onPress: () => void out.print(id, kind),
      })),
    },
  ];
}

/** The same as commands, about the article on the page. */
export function outCommands(out: OutActions, openId: () => string | undefined): CommandHandlers {
  const about = (act: (id: string) => void) => (): void => {
    const id = openId();
    if (id !== undefined) act(id);
  };
  return {
    ...Object.fromEntries(
      copyForms.map((form) => [`copy-${form}`, about((id) => void out.copy(id, form))]),
    ),
    ...Object.fromEntries(
      printKinds.map((kind) => [`print-${kind}`, about((id) => void out.print(id, kind))]),
    ),
  };
}

/** The commands that need an article on the page. */
export const outCommandIds: readonly CommandId[] = [
  ...copyForms.map((form) => `copy-${form}` as const),
  ...printKinds.map((kind) => `print-${kind}` as const),
];
