import { useCallback, type ReactNode } from "react";
import { useStore } from "zustand";
import { formatMessage } from "#shared/messages/messages.ts";
import type { ListAction } from "../state/create-list-actions.ts";
import { KitProvider } from "../ui/kit-provider/kit-provider.tsx";
import { Crash } from "./crash.tsx";
import type { DeskWindow } from "./create-desk-window.ts";
import { interfaceLocale } from "./create-desk-window.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { useCrashHandler } from "./use-crash-handler.ts";
import { useFlushOnLeaving } from "./use-flush-on-leaving.ts";
import { useLookOnReturn } from "./use-look-on-return.ts";
import { usePageLooks, useWindowTitle } from "./use-page-looks.ts";
import { usePanes } from "./use-panes.ts";
import { useRefusedDrops } from "./use-refused-drops.ts";
import { useScreen } from "./use-screen.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useWindowCommands } from "./use-window-commands.ts";
import { WindowDialogs } from "./window-dialogs.tsx";
import { WindowFrame } from "./window-frame.tsx";

/** The app: the window, the dialogs over it, and what holds for all of it. */
export function App({ deskWindow }: { readonly deskWindow: DeskWindow }): ReactNode {
  const { deskState, article, list } = deskWindow;
  const locale = useStore(deskState.store, () => interfaceLocale(deskState));
  const preferences = useStore(deskState.store, ({ desk }) => desk?.preferences);
  const headline = useStore(article.store, ({ open }) => open?.headline ?? "");
  const panes = usePanes(deskWindow, locale);
  const { find, search, toSearch } = panes;
  const crash = useCrashHandler();
  const screen = useScreen(deskWindow, panes, crash.cause !== null);
  usePageLooks(
    locale,
    preferences?.theme ?? "system",
    preferences?.textSize ?? 0,
    preferences?.measure ?? "normal",
  );
  useWindowTitle(headline, formatMessage(locale, "app.name"));
  useRefusedDrops();
  useFlushOnLeaving(article);
  useLookOnReturn(article);

  const act = useCallback(
    (action: ListAction, ids: readonly string[]): void => {
      void deskWindow.act(action, ids).then(() => {
        // What had the focus may have gone with the article.
        if (document.activeElement === document.body) search.current?.focus();
      });
    },
    [deskWindow, search],
  );
  const commands = useWindowCommands(deskWindow, act, {
    "new-article": panes.newArticle,
    import: () => panes.files.current?.click(),
    search: toSearch,
    trash: () => {
      deskWindow.selection.clear();
      list.narrow({ trash: !list.store.getState().filters.trash });
      toSearch();
    },
    find: () => find.open("find"),
    replace: () => find.open("replace"),
    "find-next": () => find.step(1),
    "find-previous": () => find.step(-1),
    inspector: panes.toggleInspector,
    pictures: () => {
      panes.leaveFocusMode();
      panes.inspector.show("pictures");
    },
    "focus-mode": panes.toggleFocusMode,
  });
  useShortcuts(commands);

  return (
    <KitProvider locale={locale} numerals={preferences?.numerals ?? "latn"}>
      <ErrorBoundary article={article}>
        {crash.cause === null ? null : (
          <Crash cause={crash.cause} article={article} onGoOn={crash.putAway} />
        )}
        <WindowFrame deskWindow={deskWindow} panes={panes} screen={screen} onAction={act} />
        <WindowDialogs deskWindow={deskWindow} panes={panes} commands={commands} />
      </ErrorBoundary>
    </KitProvider>
  );
}
