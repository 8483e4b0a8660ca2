import type { Editor } from "@tiptap/core";
import { useCallback, useRef, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { keysOf } from "#shared/commands/commands.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { displayAddress, pictureAddress } from "../desk-client/picture-address.ts";
import { ArticlesPane } from "../features/articles/articles-pane.tsx";
import { Canvas } from "../features/canvas/canvas.tsx";
import { ConflictDialog } from "../features/compare/conflict-dialog.tsx";
import { CommandPalette } from "../features/command-palette/command-palette.tsx";
import { FindBar } from "../features/find/find-bar.tsx";
import { useFind } from "../features/find/use-find.ts";
import { takeUpDocument } from "../editor/take-up-document.ts";
import { focusFurnitureField } from "../features/furniture/furniture-field.ts";
import { Header } from "../features/header/header.tsx";
import { ImportReport } from "../features/import/import-report.tsx";
import { PreferencesDialog } from "../features/preferences/preferences-dialog.tsx";
import { Notices } from "../features/notices/notices.tsx";
import { StatusBar } from "../features/status-bar/status-bar.tsx";
import type { ListAction } from "../state/create-list-actions.ts";
import { countFilters } from "../state/list-filters.ts";
import { IconButton } from "../ui/icon-button/icon-button.tsx";
import { troubleWords } from "../state/trouble-words.ts";
import { tell } from "../ui/toast/toasts.ts";
import { KitProvider } from "../ui/kit-provider/kit-provider.tsx";
import styles from "./app.module.css";
import quiet from "./quiet.module.css";
import { Crash } from "./crash.tsx";
import type { DeskWindow } from "./create-desk-window.ts";
import { interfaceLocale } from "./create-desk-window.ts";
import { ExportDialogs } from "./export-dialogs.tsx";
import { goToFinding } from "./go-to-finding.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { useCrashHandler } from "./use-crash-handler.ts";
import { useFlushOnLeaving } from "./use-flush-on-leaving.ts";
import { useLookOnReturn } from "./use-look-on-return.ts";
import { PictureDialogs } from "./picture-dialogs.tsx";
import { InspectorPane } from "./inspector-pane.tsx";
import { useInspector } from "./use-inspector.ts";
import { useNewArticle } from "./use-new-article.ts";
import { usePageLooks, useWindowTitle } from "./use-page-looks.ts";
import { useQuietChrome } from "./use-quiet-chrome.ts";
import { useRefusedDrops } from "./use-refused-drops.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { canRunCommand, runCommand, useWindowCommands } from "./use-window-commands.ts";
import { waysOut } from "./ways-out.ts";

const noShortcuts = {};

/** The window: header, list, canvas, status bar, and the dialogs over them. */
export function App({ deskWindow }: { readonly deskWindow: DeskWindow }): ReactNode {
  const { deskState, article, list } = deskWindow;
  const locale = useStore(deskState.store, () => interfaceLocale(deskState));
  const preferences = useStore(deskState.store, ({ desk }) => desk?.preferences);
  const openId = useStore(article.store, ({ open }) => open?.article.id ?? null);
  const libraryIsEmpty = useStore(
    list.store,
    ({ phase, query, filters, rows }) =>
      phase === "ready" &&
      query === "" &&
      !filters.trash &&
      countFilters(filters) === 0 &&
      rows.length === 0,
  );
  const headline = useStore(article.store, ({ open }) => open?.headline ?? "");
  const opening = useStore(article.store, (state) => state.opening);
  const generation = useStore(article.store, ({ open }) => open?.generation);
  const inspector = useInspector(deskState);
  const [focusMode, setFocusMode] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useQuietChrome(frame);
  // With no article there is nothing to be alone with.
  const isFocused = focusMode && generation !== undefined;
  const inspectorShown = inspector.open && generation !== undefined && !isFocused;
  const [listOpen, setListOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const editor = useRef<Editor | null>(null);
  const inspectorButton = useRef<HTMLButtonElement>(null);
  const listButton = useRef<HTMLButtonElement>(null);
  const creditAnchor = useRef<HTMLElement | null>(null);
  const takeCreditAnchor = (): HTMLElement | null => {
    const anchor = creditAnchor.current;
    // Opened from elsewhere, the form gives the focus back to there.
    creditAnchor.current = null;
    return anchor;
  };
  const find = useFind();
  const readOnly = useStore(article.store, ({ open }) => (open?.readOnly ?? null) !== null);
  const crash = useCrashHandler();
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

  const {
    start: startArticle,
    ready,
    focusText,
  } = useNewArticle(
    deskWindow.newArticle,
    formatMessage(locale, "editor.headline"),
    deskWindow.keepHomeless,
  );
  const toText = useCallback(() => {
    setListOpen(false);
    if (!focusText()) search.current?.focus();
  }, [focusText]);
  const newArticle = useCallback(() => {
    setListOpen(false);
    startArticle();
  }, [startArticle]);
  const toSearch = useCallback(() => {
    setFocusMode(false);
    const take = (): void => {
      search.current?.focus();
      search.current?.select();
    };
    setListOpen(true);
    take();
    // The list may have been out of sight until now.
    if (document.activeElement !== search.current) requestAnimationFrame(take);
  }, []);
  const openArticle = useCallback(
    (id: string) => {
      setListOpen(false);
      void deskWindow.openArticle(id);
    },
    [deskWindow],
  );
  const importFiles = useCallback(
    (files: readonly File[]) => void deskWindow.importFiles(files),
    [deskWindow],
  );
  const act = (action: ListAction, ids: readonly string[]): void => {
    void deskWindow.act(action, ids).then(() => {
      // What had the focus may have gone with the article.
      if (document.activeElement === document.body) search.current?.focus();
    });
  };
  const commands = useWindowCommands(deskWindow, act, {
    "new-article": newArticle,
    import: () => files.current?.click(),
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
    inspector: () => {
      // What is called comes, and the rest with it.
      if (focusMode) setFocusMode(false);
      else inspector.toggle();
    },
    pictures: () => {
      setFocusMode(false);
      inspector.show("pictures");
    },
    "focus-mode": () => setFocusMode(!focusMode),
  });
  useShortcuts(commands);
  const leaveInspector = (): void => {
    if (inspector.over) inspector.close();
    if (!focusText()) inspectorButton.current?.focus();
  };

  return (
    <KitProvider locale={locale} numerals={preferences?.numerals ?? "latn"}>
      <ErrorBoundary article={article}>
        {crash.cause === null ? null : (
          <Crash cause={crash.cause} article={article} onGoOn={crash.putAway} />
        )}
        <div
          ref={frame}
          className={`${styles["window"]} ${quiet["quiet"]}`}
          data-inspector={inspectorShown ? "" : undefined}
          data-focus-mode={isFocused ? "" : undefined}
        >
          <Header
            deskState={deskState}
            article={article}
            listOpen={listOpen}
            listButtonRef={listButton}
            inspectorOpen={inspectorShown}
            inspectorButtonRef={inspectorButton}
            onToggleInspector={inspector.toggle}
            onToggleList={() => {
              if (listOpen) setListOpen(false);
              else toSearch();
            }}
            onExport={deskWindow.startExport}
            waysOut={waysOut(locale, deskWindow.out, openId ?? "")}
            onPreferences={() => deskWindow.palette.show("preferences")}
          />
          <div className={styles["notices"]}>
            <Notices deskState={deskState} />
          </div>
          <div
            className={`${styles["list"]} ${quiet["side"]}`}
            data-open={listOpen ? "" : undefined}
          >
            <ArticlesPane
              list={list}
              selection={deskWindow.selection}
              actions={deskWindow.actions}
              filesRef={files}
              onAction={act}
              onExport={deskWindow.startExportMany}
              openId={opening ?? openId}
              searchRef={search}
              onOpen={openArticle}
              onNew={newArticle}
              onImport={importFiles}
              onLeave={toText}
            />
          </div>
          {listOpen ? (
            // A second way to close the list, beside Escape and its button.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <div className={styles["scrim"]} onClick={() => setListOpen(false)} />
          ) : null}
          <Canvas
            deskState={deskState}
            article={article}
            pictureUrl={displayAddress}
            pictureFiles={deskWindow.pictureFiles}
            onEditCredit={(pictureId, anchor) => {
              creditAnchor.current = anchor;
              deskWindow.editCredit(pictureId);
            }}
            findBar={<FindBar find={find} readOnly={readOnly} />}
            onCompare={() => void deskWindow.conflictDesk.open()}
            onReady={(made, finder) => {
              editor.current = made;
              article.attach((document) => takeUpDocument(made, document));
              find.ready(finder);
              ready(article.store.getState().open?.article.id ?? "", made);
            }}
            onKicker={() => {
              setFocusMode(false);
              inspector.show("furniture");
              focusFurnitureField("kicker");
            }}
            libraryIsEmpty={libraryIsEmpty}
            onNew={newArticle}
          />
          {inspectorShown ? (
            <InspectorPane
              deskWindow={deskWindow}
              view={inspector}
              generation={generation}
              editor={editor}
              onLeave={leaveInspector}
            />
          ) : null}
          <StatusBar deskState={deskState} article={article} />
          {isFocused ? (
            <span className={quiet["leave"]}>
              <IconButton
                icon="close"
                label={formatMessage(locale, "focus-mode.leave")}
                shortcut={keysOf("focus-mode")[0]}
                onPress={() => {
                  setFocusMode(false);
                  focusText();
                }}
              />
            </span>
          ) : null}
        </div>
        <ConflictDialog
          conflictDesk={deskWindow.conflictDesk}
          pictureUrl={pictureAddress}
          focusAfter={() => editor.current?.view.dom ?? null}
        />
        <ExportDialogs
          deskWindow={deskWindow}
          locale={locale}
          onGo={(finding) =>
            goToFinding(finding, {
              editor: editor.current,
              uncover: () => setListOpen(false),
              toFurniture: (field) => {
                inspector.show("furniture");
                focusFurnitureField(field);
              },
            })
          }
        />
        <PictureDialogs deskWindow={deskWindow} focusAfter={takeCreditAnchor} />
        <CommandPalette
          palette={deskWindow.palette}
          canRun={(command) => canRunCommand(command, commands, deskWindow)}
          onRun={(id) => runCommand(id, commands, editor.current)}
          onOpen={openArticle}
          shortcuts={preferences?.shortcuts ?? noShortcuts}
          onShortcuts={(shortcuts) => {
            void deskState.prefer({ shortcuts: { ...shortcuts } }).then((answer) => {
              if (!answer.ok) tell({ text: troubleWords(locale, answer.failure), urgent: true });
            });
          }}
        />
        <PreferencesDialog deskState={deskState} palette={deskWindow.palette} />
        <ImportReport importDesk={deskWindow.importDesk} />
      </ErrorBoundary>
    </KitProvider>
  );
}
