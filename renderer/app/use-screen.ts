import { useStore } from "zustand";
import { isLibraryEmpty } from "../state/list-filters.ts";
import { troubleOf } from "../state/save-machine.ts";
import type { DeskWindow } from "./create-desk-window.ts";
import { screens, type Screen } from "./screens.ts";
import type { Panes } from "./use-panes.ts";

/** The screen that is in sight: the first of the list that is there. */
export function useScreen(deskWindow: DeskWindow, panes: Panes, isCrashed: boolean): Screen {
  const { article, list } = deskWindow;
  const showing = useStore(deskWindow.palette.store, (state) => state.showing);
  const there: Record<Screen, boolean> = {
    crash: isCrashed,
    palette: showing === "palette",
    shortcuts: showing === "shortcuts",
    preferences: showing === "preferences",
    "import-report": useStore(deskWindow.importDesk.store, ({ report }) => report !== null),
    credit: useStore(deskWindow.creditDesk.store, ({ picture }) => picture !== null),
    "credit-rules": useStore(deskWindow.rulesDesk.store, ({ open }) => open),
    export: useStore(deskWindow.exportDesk.store, ({ id }) => id !== null),
    "export-many": useStore(deskWindow.exportMany.store, ({ phase }) => phase !== "closed"),
    conflict: useStore(deskWindow.conflictDesk.store, ({ phase }) => phase !== "closed"),
    versions: useStore(
      deskWindow.versionDesks.historyDesk.store,
      ({ phase }) => phase !== "closed",
    ),
    "library-check": useStore(deskWindow.libraryCheck.store, ({ phase }) => phase !== "closed"),
    rescue: useStore(
      deskWindow.rescueDesk.store,
      ({ text, phase }) => text !== undefined && text !== null && phase !== "offered",
    ),
    trash: useStore(list.store, ({ filters }) => filters.trash),
    list: panes.isListOpen,
    find: panes.find.mode !== "closed",
    focus: panes.isFocused,
    unsaved: useStore(
      article.store,
      ({ open }) => open !== null && open.readOnly === null && troubleOf(open.save) !== null,
    ),
    "read-only": useStore(article.store, ({ open }) => (open?.readOnly ?? null) !== null),
    article: useStore(article.store, ({ open }) => open !== null),
    damaged: useStore(article.store, ({ failed }) => failed !== null),
    empty: useStore(list.store, isLibraryEmpty),
    start: true,
  };
  return screens.find((screen) => there[screen]) ?? "start";
}
