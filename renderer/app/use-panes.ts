import type { Editor } from "@tiptap/core";
import { useCallback, useRef, useState, type RefObject } from "react";
import { useStore } from "zustand";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import type { Finder } from "../editor/find/finder.ts";
import { followFurniture } from "../editor/furniture-step.ts";
import { takeUpDocument } from "../editor/take-up-document.ts";
import { useFind, type Find } from "../features/find/use-find.ts";
import type { DeskWindow } from "./create-desk-window.ts";
import { useInspector, type InspectorView } from "./use-inspector.ts";
import { useNewArticle } from "./use-new-article.ts";

/** The panes round the page: which are in sight, and how the keyboard gets from one to another. */
export type Panes = {
  readonly inspector: InspectorView;
  readonly isInspectorShown: boolean;
  readonly find: Find;
  /** Alone with the article. With no article there is nothing to be alone with. */
  readonly isFocused: boolean;
  /** Whether the list lies over the page, where there is no room beside it. */
  readonly isListOpen: boolean;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly files: RefObject<HTMLInputElement | null>;
  readonly inspectorButton: RefObject<HTMLButtonElement | null>;
  readonly listButton: RefObject<HTMLButtonElement | null>;
  readonly editor: RefObject<Editor | null>;
  /** What the credit's form was opened from on the canvas, once: else the focus goes back by itself. */
  readonly takeCreditAnchor: () => HTMLElement | null;
  readonly editCredit: (pictureId: string, anchor: HTMLElement) => void;
  readonly closeList: () => void;
  readonly toggleList: () => void;
  readonly toSearch: () => void;
  readonly toText: () => void;
  readonly toggleInspector: () => void;
  readonly leaveInspector: () => void;
  readonly toggleFocusMode: () => void;
  readonly leaveFocusMode: () => void;
  readonly openArticle: (id: string) => void;
  readonly newArticle: () => void;
  /** Takes the canvas of the open article, which is there from now on. */
  readonly takeCanvas: (made: Editor, finder: Finder) => void;
};

/** Keeps the panes of the window. */
export function usePanes(deskWindow: DeskWindow, locale: Locale): Panes {
  const { deskState, article } = deskWindow;
  const generation = useStore(article.store, ({ open }) => open?.generation);
  const inspector = useInspector(deskState);
  const find = useFind();
  const [focusMode, setFocusMode] = useState(false);
  const [isListOpen, setListOpen] = useState(false);
  const isFocused = focusMode && generation !== undefined;
  const search = useRef<HTMLInputElement>(null);
  const editor = useRef<Editor>(null);
  const creditAnchor = useRef<HTMLElement>(null);
  const inspectorButton = useRef<HTMLButtonElement>(null);
  const {
    start: startArticle,
    ready,
    focusText,
  } = useNewArticle(
    deskWindow.newArticle,
    formatMessage(locale, "editor.headline"),
    deskWindow.keepHomeless,
  );
  const closeList = useCallback(() => setListOpen(false), []);
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
  return {
    inspector,
    isInspectorShown: inspector.open && generation !== undefined && !isFocused,
    find,
    isFocused,
    isListOpen,
    search,
    files: useRef<HTMLInputElement>(null),
    inspectorButton,
    listButton: useRef<HTMLButtonElement>(null),
    editor,
    takeCreditAnchor() {
      const anchor = creditAnchor.current;
      creditAnchor.current = null;
      return anchor;
    },
    editCredit(pictureId, anchor) {
      creditAnchor.current = anchor;
      deskWindow.editCredit(pictureId);
    },
    closeList,
    toggleList: isListOpen ? closeList : toSearch,
    toSearch,
    toText: useCallback(() => {
      setListOpen(false);
      if (!focusText()) search.current?.focus();
    }, [focusText]),
    toggleInspector() {
      // What is called comes, and the rest with it.
      if (focusMode) setFocusMode(false);
      else inspector.toggle();
    },
    leaveInspector() {
      if (inspector.over) inspector.close();
      if (!focusText()) inspectorButton.current?.focus();
    },
    toggleFocusMode: () => setFocusMode(!focusMode),
    leaveFocusMode: () => setFocusMode(false),
    openArticle: useCallback(
      (id: string) => {
        setListOpen(false);
        void deskWindow.openArticle(id);
      },
      [deskWindow],
    ),
    newArticle: useCallback(() => {
      setListOpen(false);
      startArticle();
    }, [startArticle]),
    takeCanvas(made, finder) {
      editor.current = made;
      article.attach((document) => takeUpDocument(made, document));
      followFurniture(made, article.changeEnvelope);
      find.ready(finder);
      // What was typed before the canvas was there comes into it now.
      ready(article.store.getState().open?.article.id ?? "", made);
    },
  };
}
