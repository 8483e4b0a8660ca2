import type { Editor } from "@tiptap/core";
import type { Command, CommandId } from "#shared/commands/commands.ts";
import type { Preferences } from "#shared/desk-api/payloads.ts";
import { runOnCanvas } from "../editor/canvas-commands.ts";
import type { ListAction } from "../state/create-list-actions.ts";
import { countFilters } from "../state/list-filters.ts";
import { apple } from "../ui/shortcut/shortcut.ts";
import type { DeskWindow } from "./create-desk-window.ts";
import type { CommandHandlers } from "./use-shortcuts.ts";
import { switchLawyeredMarks } from "./switch-lawyered-marks.ts";
import { outCommandIds, outCommands } from "./ways-out.ts";

/**
 * What the commands of the window and of the list do.
 * @param own what only the window's layout can do
 */
export function useWindowCommands(
  deskWindow: DeskWindow,
  act: (action: ListAction, ids: readonly string[]) => void,
  own: CommandHandlers,
): CommandHandlers {
  const { deskState, list, selection, article, palette } = deskWindow;
  const prefer = (change: Partial<Preferences>) => (): void => void deskState.prefer(change);
  /** The selected articles, or the one on the page. */
  const meant = (): readonly string[] => {
    const selected = [...selection.store.getState()];
    const open = article.store.getState().open?.article.id;
    return selected.length > 0 || open === undefined ? selected : [open];
  };
  const inTrash = (): boolean => list.store.getState().filters.trash;
  return {
    ...own,
    export: deskWindow.startExport,
    "export-selected": () => deskWindow.startExportMany(meant()),
    ...outCommands(deskWindow.out, () => article.store.getState().open?.article.id),
    save: () => void article.flush(),
    versions: () => void deskWindow.versionDesks.historyDesk.open(),
    "lawyered-marks": () => switchLawyeredMarks(deskWindow),
    palette: () => palette.show("palette"),
    preferences: () => palette.show("preferences"),
    "credit-rules": deskWindow.rulesDesk.look,
    "check-library": deskWindow.libraryCheck.look,
    shortcuts: () => palette.show("shortcuts"),
    duplicate: () => {
      if (!inTrash() || selection.store.getState().size === 0) act("duplicate", meant());
    },
    light: prefer({ theme: "light" }),
    dark: prefer({ theme: "dark" }),
    "system-theme": prefer({ theme: "system" }),
    spelling: () => {
      const { desk } = deskState.store.getState();
      void deskState.prefer({ spelling: desk?.preferences.spelling === false });
    },
    "in-english": prefer({ locale: "en" }),
    "in-arabic": prefer({ locale: "ar" }),
    "select-all": () => void selection.stretch(0, list.store.getState().rows.length - 1),
    "throw-away": () => {
      if (!inTrash() || selection.store.getState().size === 0) act("throwAway", meant());
    },
    "put-back": () => {
      if (inTrash()) act("putBack", [...selection.store.getState()]);
    },
    "clear-filters": list.clearFilters,
  };
}

/** Whether the palette offers a command: what needs an article, a selection or the trash waits for it. */
export function canRunCommand(
  { id, place }: Command,
  handlers: CommandHandlers,
  deskWindow: DeskWindow,
): boolean {
  const { filters } = deskWindow.list.store.getState();
  const open = deskWindow.article.store.getState().open !== null;
  const selected = deskWindow.selection.store.getState().size > 0;
  if (place === "canvas" || aboutOpenArticle.includes(id)) return open;
  if (id === "export-selected") return selected && !filters.trash;
  if (id === "put-back") return filters.trash && selected;
  if (id === "throw-away" || id === "duplicate")
    return filters.trash ? open && !selected : open || selected;
  if (id === "clear-filters") return countFilters(filters) > 0;
  return handlers[id] !== undefined;
}

const aboutOpenArticle: readonly CommandId[] = [
  "export",
  ...outCommandIds,
  "save",
  "versions",
  "lawyered-marks",
  "find",
  "replace",
  "find-next",
  "find-previous",
  "inspector",
  "pictures",
];

/** Does what a command says: by its handler, or on the canvas. */
export function runCommand(id: CommandId, handlers: CommandHandlers, editor: Editor | null): void {
  const handler = handlers[id];
  if (handler !== undefined) handler();
  else if (editor !== null) runOnCanvas(editor, id, apple);
}
