import { useRef, type ReactNode } from "react";
import { useStore } from "zustand";
import { keysOf } from "#shared/commands/commands.ts";
import { displayAddress } from "../desk-client/picture-address.ts";
import { ArticlesPane } from "../features/articles/articles-pane.tsx";
import { Canvas } from "../features/canvas/canvas.tsx";
import { CopyBar } from "../features/compare/copy-bar.tsx";
import { FindBar } from "../features/find/find-bar.tsx";
import { focusFurnitureField } from "../features/furniture/furniture-field.ts";
import { Header } from "../features/header/header.tsx";
import { Notices } from "../features/notices/notices.tsx";
import { RescueOffer } from "../features/rescue/rescue-offer.tsx";
import { RecoveryBar } from "../features/recovery/recovery-bar.tsx";
import { StatusBar } from "../features/status-bar/status-bar.tsx";
import type { ListAction } from "../state/create-list-actions.ts";
import { isLibraryEmpty } from "../state/list-filters.ts";
import { IconButton } from "../ui/icon-button/icon-button.tsx";
import { useMessages } from "../ui/messages/use-messages.ts";
import styles from "./app.module.css";
import type { DeskWindow } from "./create-desk-window.ts";
import { InspectorPane } from "./inspector-pane.tsx";
import quiet from "./quiet.module.css";
import type { Screen } from "./screens.ts";
import type { Panes } from "./use-panes.ts";
import { useQuietChrome } from "./use-quiet-chrome.ts";
import { waysOut } from "./ways-out.ts";

/** The window itself: header, list, canvas, inspector and status bar. */
export function WindowFrame(props: {
  readonly deskWindow: DeskWindow;
  readonly panes: Panes;
  readonly screen: Screen;
  readonly onAction: (action: ListAction, ids: readonly string[]) => void;
}): ReactNode {
  const { deskWindow, panes } = props;
  const { deskState, article, list } = deskWindow;
  const { inspector, editor, find } = panes;
  const { say, locale } = useMessages();
  const openId = useStore(article.store, ({ open }) => open?.article.id ?? null);
  const opening = useStore(article.store, (state) => state.opening);
  const generation = useStore(article.store, ({ open }) => open?.generation);
  const readOnly = useStore(article.store, ({ open }) => (open?.readOnly ?? null) !== null);
  const libraryIsEmpty = useStore(list.store, isLibraryEmpty);
  const frame = useRef<HTMLDivElement>(null);
  useQuietChrome(frame);
  return (
    <div
      ref={frame}
      className={`${styles["window"]} ${quiet["quiet"]}`}
      data-screen={props.screen}
      data-inspector={panes.isInspectorShown ? "" : undefined}
      data-focus-mode={panes.isFocused ? "" : undefined}
    >
      <Header
        deskState={deskState}
        article={article}
        listOpen={panes.isListOpen}
        listButtonRef={panes.listButton}
        inspectorOpen={panes.isInspectorShown}
        inspectorButtonRef={panes.inspectorButton}
        onToggleInspector={inspector.toggle}
        onToggleList={panes.toggleList}
        onExport={deskWindow.startExport}
        waysOut={waysOut(locale, deskWindow.out, openId ?? "")}
        onVersions={() => void deskWindow.versionDesks.historyDesk.open()}
        onPreferences={() => deskWindow.palette.show("preferences")}
      />
      <div className={styles["notices"]}>
        <Notices deskState={deskState} onOpenArticle={panes.openArticle} />
        <RecoveryBar
          recovery={deskWindow.recovery}
          openId={openId}
          onOpen={panes.openArticle}
          onCompare={(entry) => void deskWindow.compareUnsaved(entry)}
        />
      </div>
      <div
        className={`${styles["list"]} ${quiet["side"]}`}
        data-open={panes.isListOpen ? "" : undefined}
      >
        <ArticlesPane
          list={list}
          selection={deskWindow.selection}
          actions={deskWindow.actions}
          filesRef={panes.files}
          onAction={props.onAction}
          onExport={deskWindow.startExportMany}
          openId={opening ?? openId}
          searchRef={panes.search}
          onOpen={panes.openArticle}
          onNew={panes.newArticle}
          onImport={(chosen) => void deskWindow.importFiles(chosen)}
          onLeave={panes.toText}
        />
      </div>
      {panes.isListOpen ? (
        // A second way to close the list, beside Escape and its button.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div className={styles["scrim"]} onClick={panes.closeList} />
      ) : null}
      <Canvas
        deskState={deskState}
        article={article}
        lawyeredDesk={deskWindow.versionDesks.lawyeredDesk}
        pictureUrl={displayAddress}
        pictureFiles={deskWindow.pictureFiles}
        onEditCredit={panes.editCredit}
        findBar={<FindBar find={find} readOnly={readOnly} />}
        note={
          <CopyBar
            copiesDesk={deskWindow.copiesDesk}
            onCompare={(copy) =>
              void deskWindow.conflictDesk.open(deskWindow.copiesDesk.sideOf(copy))
            }
          />
        }
        rescue={<RescueOffer rescueDesk={deskWindow.rescueDesk} />}
        onCompare={() => void deskWindow.conflictDesk.open()}
        onReady={panes.takeCanvas}
        onKicker={() => {
          panes.leaveFocusMode();
          inspector.show("furniture");
          focusFurnitureField("kicker");
        }}
        libraryIsEmpty={libraryIsEmpty}
        onNew={panes.newArticle}
      />
      {panes.isInspectorShown && generation !== undefined ? (
        <InspectorPane
          deskWindow={deskWindow}
          view={inspector}
          generation={generation}
          editor={editor}
          onLeave={panes.leaveInspector}
        />
      ) : null}
      <StatusBar deskState={deskState} article={article} />
      {panes.isFocused ? (
        <span className={quiet["leave"]}>
          <IconButton
            icon="close"
            label={say("focus-mode.leave")}
            shortcut={keysOf("focus-mode")[0]}
            onPress={() => {
              panes.leaveFocusMode();
              panes.toText();
            }}
          />
        </span>
      ) : null}
    </div>
  );
}
