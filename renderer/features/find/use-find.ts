import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { emptyQuery, type FindQuery } from "../../editor/find/find-query.ts";
import type { Finder } from "../../editor/find/finder.ts";

/** What the bar over the canvas is at. */
export type Find = {
  readonly mode: "closed" | "find" | "replace";
  /**
   * The canvas it looks in; null while none is there. Held in one place for all canvases: an editor
   * keeps what it was drawn with, and would keep the editor before it, and that the one before.
   */
  readonly finder: RefObject<Finder | null>;
  /** Another canvas is another number, and is looked in anew. */
  readonly canvas: number;
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
  const finder = useRef<Finder>(null);
  const [canvas, setCanvas] = useState(0);
  const [query, setQuery] = useState(emptyQuery);
  const [turn, setTurn] = useState(0);
  const isOpen = mode !== "closed";
  const latest = useRef(isOpen);
  useEffect(() => {
    latest.current = isOpen;
  }, [isOpen]);

  useEffect(() => finder.current?.search(isOpen ? query : null), [canvas, query, isOpen]);

  const change = useCallback(
    (part: Partial<FindQuery>) => setQuery((before) => ({ ...before, ...part })),
    [],
  );
  const open = useCallback((wanted: "find" | "replace") => {
    const selected = finder.current?.selectedText() ?? "";
    if (selected !== "") setQuery((before) => ({ ...before, text: selected, isPattern: false }));
    setMode(wanted);
    setTurn((before) => before + 1);
  }, []);
  const step = useCallback(
    (direction: 1 | -1) => {
      if (latest.current) finder.current?.step(direction);
      else open("find");
    },
    [open],
  );
  const close = useCallback(() => {
    setMode("closed");
    finder.current?.leave();
  }, []);
  const showReplace = useCallback((isShown: boolean) => setMode(isShown ? "replace" : "find"), []);
  const ready = useCallback((made: Finder) => {
    finder.current = made;
    setCanvas((before) => before + 1);
  }, []);

  return useMemo(
    () => ({ mode, finder, canvas, query, turn, change, open, showReplace, step, close, ready }),
    [mode, canvas, query, turn, change, open, showReplace, step, close, ready],
  );
}
