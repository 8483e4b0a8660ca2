import { useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

export type InspectorTab = "furniture" | "checks";

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

/** Beside the page it stands open until it is closed; over the page it comes when it is called. */
export function useInspector(): InspectorView {
  const beside = useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
  const [openBeside, setOpenBeside] = useState(true);
  const [openOver, setOpenOver] = useState(false);
  const [tab, setTab] = useState<InspectorTab>("furniture");
  const open = beside ? openBeside : openOver;
  const setOpen = beside ? setOpenBeside : setOpenOver;
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
