import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { emptyQuery, type FindQuery } from "../../editor/find/find-query.ts";
import type { Finder } from "../../editor/find/finder.ts";

/** What the bar over the canvas is at. */
export type Find = {
  readonly mode: "closed" | "find" | "replace";
  /** The canvas it looks in; null while none is there. */
  readonly finder: Finder | null;
  readonly query: FindQuery;
  /** Grows with each wish to find, so that the field takes the keyboard again. */
  readonly turn: number;
  readonly change: (change: Partial<FindQuery>) => void;
  readonly open: (mode: "find" | "replace") => void;
  /** Shows the replacement or puts it away, without moving the keyboard. */
  readonly showReplace: (isShown: boolean) => void;
  /** Goes on to the next find or the one before; opens the bar when it is closed. */
  readonly step: (direction: 1 | -1) => void;
  /** Puts the bar away; the caret goes to the find that was selected. */
  readonly close: () => void;
  readonly ready: (finder: Finder) => void;
};

/** Keeps the query over articles and while the bar is closed, and looks for it while it is open. */
export function useFind(): Find {
  const [mode, setMode] = useState<Find["mode"]>("closed");
  const [finder, setFinder] = useState<Finder | null>(null);
  const [query, setQuery] = useState(emptyQuery);
  const [turn, setTurn] = useState(0);
  const isOpen = mode !== "closed";
  const latest = useRef({ finder, isOpen });
  useEffect(() => {
    latest.current = { finder, isOpen };
  }, [finder, isOpen]);

  useEffect(() => finder?.search(isOpen ? query : null), [finder, query, isOpen]);

  const change = useCallback(
    (part: Partial<FindQuery>) => setQuery((before) => ({ ...before, ...part })),
    [],
  );
  const open = useCallback((wanted: "find" | "replace") => {
    const selected = latest.current.finder?.selectedText() ?? "";
    if (selected !== "") setQuery((before) => ({ ...before, text: selected, isPattern: false }));
    setMode(wanted);
    setTurn((before) => before + 1);
  }, []);
  const step = useCallback(
    (direction: 1 | -1) => {
      if (latest.current.isOpen) latest.current.finder?.step(direction);
      else open("find");
    },
    [open],
  );
  const close = useCallback(() => {
    setMode("closed");
    latest.current.finder?.leave();
  }, []);
  const showReplace = useCallback((isShown: boolean) => setMode(isShown ? "replace" : "find"), []);
  const ready = useCallback((made: Finder) => setFinder(made), []);

  return useMemo(
    () => ({ mode, finder, query, turn, change, open, showReplace, step, close, ready }),
    [mode, finder, query, turn, change, open, showReplace, step, close, ready],
  );
}
