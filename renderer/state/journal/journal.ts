import type { JournalEntry } from "./journal-entry.ts";

/** A journal in the page's own storage: what the desk has not acknowledged. */
export type Journal = {
  /** Resolves when the entry is on this machine's disk. */
  readonly put: (key: string, entry: JournalEntry) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
  readonly read: (key: string) => Promise<unknown>;
  readonly keys: () => Promise<readonly string[]>;
};

/** A journal, and whose entries go into it. */
export type JournalPlace = {
  readonly journal: Journal;
  /** Null until the desk has said which library it is. */
  readonly owner: () => Pick<JournalEntry, "page" | "library"> | null;
};

/** For a page without storage: what it holds is in the window only. */
export const nowhere: JournalPlace = {
  journal: {
    put: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    read: () => Promise.resolve(undefined),
    keys: () => Promise.resolve([]),
  },
  owner: () => null,
};
