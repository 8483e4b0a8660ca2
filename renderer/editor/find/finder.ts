import type { FindQuery } from "./find-query.ts";

/** A credit that has what is looked for. It belongs to the picture's record, so it is only pointed to. */
export type FoundCredit = { readonly position: number; readonly line: string };

/** What the bar shows. */
export type FinderState = {
  readonly total: number;
  /** The number of the find that is selected, from 1; 0 when none is. */
  readonly current: number;
  /** Whether what is selected is a contributor's name, which is not written over. */
  readonly isName: boolean;
  readonly trouble: "invalid" | "too-slow" | "not-run" | null;
  readonly isSearching: boolean;
  readonly credits: readonly FoundCredit[];
};

/** Find and replace in one canvas, for the bar that stands over it. */
export type Finder = {
  readonly state: () => FinderState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Words selected in the text, when the caret is in it: what a search would begin with. */
  readonly selectedText: () => string;
  /** Looks for something else, or for nothing. Goes to the first find at the caret or after it. */
  readonly search: (query: FindQuery | null) => void;
  /** Goes to the next find, or the one before; from the end on to the beginning. */
  readonly step: (direction: 1 | -1) => void;
  /** Replaces the find that is selected and goes to the next; without one it only goes there. */
  readonly replace: (text: string) => void;
  /** Replaces all finds in one step of the history; answers how many. */
  readonly replaceAll: (text: string) => number;
  readonly showCredit: (position: number) => void;
  /** Puts the caret back into the text, on the find that is selected. */
  readonly leave: () => void;
};
