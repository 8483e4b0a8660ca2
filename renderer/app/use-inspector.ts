import { useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import type { Preferences } from "#shared/desk-api/payloads.ts";
import type { DeskState } from "../state/create-desk-state.ts";

export type InspectorTab = Preferences["inspector"]["tab"];

/** Whether the inspector is in sight, and which of its tabs. */
export type InspectorView = {
  readonly open: boolean;
  /** It lies over the page, because there is no room beside it. */
  readonly over: boolean;
  readonly tab: InspectorTab;
  readonly choose: (tab: InspectorTab) => void;
  readonly toggle: () => void;
  readonly close: () => void;
  /** Brings a tab into sight at once, so that something in it can take the focus. */
  readonly show: (tab: InspectorTab) => void;
};

const wide = "(width >= 73.75rem)";

const usual: Preferences["inspector"] = { open: true, tab: "furniture" };

/** Beside the page it stands open until it is closed; over the page it comes when it is called. */
export function useInspector(deskState: DeskState): InspectorView {
  const beside = useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
  const remembered = useStore(deskState.store, ({ desk }) => desk?.preferences.inspector ?? usual);
  const [openOver, setOpenOver] = useState(false);
  const { tab } = remembered;
  const open = beside ? remembered.open : openOver;
  const remember = (change: Partial<Preferences["inspector"]>): void => {
    const now = deskState.store.getState().desk?.preferences.inspector ?? usual;
    const next = { ...now, ...change };
    if (next.open !== now.open || next.tab !== now.tab) void deskState.prefer({ inspector: next });
  };
  const setOpen = (isOpen: boolean): void => {
    if (beside) remember({ open: isOpen });
    else setOpenOver(isOpen);
  };
  const setTab = (next: InspectorTab): void => remember({ tab: next });
  return {
    open,
    over: !beside,
    tab,
    choose: setTab,
    toggle: () => setOpen(!open),
    close: () => setOpen(false),
    show: (next) =>
      flushSync(() => {
        setOpen(true);
        setTab(next);
      }),
  };
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(wide);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
