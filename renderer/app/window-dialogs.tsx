import type { ReactNode } from "react";
import { useStore } from "zustand";
import { pictureAddress } from "../desk-client/picture-address.ts";
import { CommandPalette } from "../features/command-palette/command-palette.tsx";
import { ConflictDialog } from "../features/compare/conflict-dialog.tsx";
import { HistoryDialog } from "../features/compare/history/history-dialog.tsx";
import { focusFurnitureField } from "../features/furniture/furniture-field.ts";
import { ImportReport } from "../features/import/import-report.tsx";
import { PreferencesDialog } from "../features/preferences/preferences-dialog.tsx";
import { troubleWords } from "../state/trouble-words.ts";
import { useMessages } from "../ui/messages/use-messages.ts";
import { tell } from "../ui/toast/toasts.ts";
import { CareDialogs } from "./care-dialogs.tsx";
import type { DeskWindow } from "./create-desk-window.ts";
import { ExportDialogs } from "./export-dialogs.tsx";
import { goToFinding } from "./go-to-finding.ts";
import { PictureDialogs } from "./picture-dialogs.tsx";
import type { Panes } from "./use-panes.ts";
import { useRestoring } from "./use-restoring.ts";
import type { CommandHandlers } from "./use-shortcuts.ts";
import { canRunCommand, runCommand } from "./use-window-commands.ts";

const noShortcuts = {};

/** The dialogs over the window. Each shows itself when its part of the state says so. */
export function WindowDialogs(props: {
  readonly deskWindow: DeskWindow;
  readonly panes: Panes;
  readonly commands: CommandHandlers;
}): ReactNode {
  const { deskWindow, panes, commands } = props;
  const { deskState, palette, versionDesks } = deskWindow;
  const { locale } = useMessages();
  const me = useStore(deskState.store, ({ desk }) => desk?.preferences.me?.name ?? null);
  const restoring = useRestoring(panes.editor, locale);
  const shortcuts = useStore(deskState.store, ({ desk }) => desk?.preferences.shortcuts);
  return (
    <>
      <ConflictDialog
        conflictDesk={deskWindow.conflictDesk}
        pictureUrl={pictureAddress}
        focusAfter={() => panes.editor.current?.view.dom ?? null}
      />
      <HistoryDialog
        historyDesk={versionDesks.historyDesk}
        article={deskWindow.article}
        me={me}
        pictureUrl={pictureAddress}
        focusAfter={() => panes.editor.current?.view.dom ?? null}
        onSigned={versionDesks.sign}
        onKept={({ kind }) => {
          if (kind === "as-lawyered") void versionDesks.lawyeredDesk.look();
        }}
        onRestore={restoring.restore}
        onUndo={restoring.undo}
      />
      <ExportDialogs
        deskWindow={deskWindow}
        locale={locale}
        onGo={(finding) =>
          goToFinding(finding, {
            editor: panes.editor.current,
            uncover: panes.closeList,
            toFurniture: (field) => {
              panes.inspector.show("furniture");
              focusFurnitureField(field);
            },
          })
        }
      />
      <CareDialogs
        deskWindow={deskWindow}
        onOpenArticle={panes.openArticle}
        focusAfter={() => panes.editor.current?.view.dom ?? null}
      />
      <PictureDialogs deskWindow={deskWindow} focusAfter={panes.takeCreditAnchor} />
      <CommandPalette
        palette={palette}
        canRun={(command) => canRunCommand(command, commands, deskWindow)}
        onRun={(id) => runCommand(id, commands, panes.editor.current)}
        onOpen={panes.openArticle}
        shortcuts={shortcuts ?? noShortcuts}
        onShortcuts={(changed) => {
          void deskState.prefer({ shortcuts: { ...changed } }).then((answer) => {
            if (!answer.ok) tell({ text: troubleWords(locale, answer.failure), urgent: true });
          });
        }}
      />
      <PreferencesDialog deskState={deskState} palette={palette} />
      <ImportReport importDesk={deskWindow.importDesk} />
    </>
  );
}
