import type { Node } from "prosemirror-model";
import { createStore, type StoreApi } from "zustand/vanilla";
import { alignSequences } from "#shared/article/compare/align-sequences.ts";
import { plainTextOf, textOfField } from "#shared/article/document-queries.ts";
import type { DeskClient } from "../../desk-client/desk-client.ts";
import { pageOfKey, parseEntryDocument, parseJournalEntry, wordsIn } from "./journal-entry.ts";
import type { Journal } from "./journal.ts";
import { saveLeftWords, type Outcome } from "./save-left-words.ts";

/** What is told of words that a page left unsaved. */
export type Recovered = {
  readonly key: string;
  /** `damaged`: no article can be made of them; they stay until somebody has copied them. */
  readonly outcome: Exclude<Outcome, { readonly kind: "there" }> | { readonly kind: "damaged" };
  readonly headline: string;
  /** How many words were not on disk. */
  readonly words: number;
  /** In ms since 1970; null when it cannot be known. */
  readonly typedAt: number | null;
  readonly text: string;
};

export type Recovery = {
  readonly store: StoreApi<readonly Recovered[]>;
  /**
   * Saves what pages that are gone left in the journal; what a page left that lives, when it is gone.
   * Only what is on disk leaves the journal: the rest is told again at the next start.
   */
  readonly run: (library: string) => Promise<void>;
  /** Says that somebody has the text of something in hand. */
  readonly copied: (key: string) => void;
  /** Takes one out of what is told, or all. */
  readonly putAway: (key?: string) => void;
};

/** Brings back what was typed and not saved, when a page opens. */
export function createRecovery(parts: {
  readonly desk: DeskClient;
  readonly journal: Journal;
  /** Each page holds one for as long as it lives. */
  readonly locks: Pick<LockManager, "request">;
  readonly page: string;
  readonly textOf: (document: Node) => string;
}): Recovery {
  const { desk, journal, locks, page, textOf } = parts;
  const store = createStore<readonly Recovered[]>(() => []);
  const taken = new Set<string>();
  const copied = new Set<string>();
  let last: Promise<void> = Promise.resolve();
  void locks.request(lockOf(page), () => new Promise(() => {}));

  async function recover(key: string, library: string): Promise<void> {
    forget([key]);
    const value = await journal.read(key);
    // The page that wrote it has saved it before it closed.
    if (value === undefined) return;
    const entry = parseJournalEntry(value);
    if (entry !== null && entry.library !== library) return;
    const mine = entry === null ? null : parseEntryDocument(entry);
    if (entry === null || mine === null) {
      const typedAt = entry?.typedAt ?? null;
      const text = wordsIn(value);
      tell({ key, outcome: { kind: "damaged" }, headline: "", words: 0, typedAt, text });
      return;
    }
    const { outcome, theirs } = await saveLeftWords(desk, entry, mine, textOf);
    if (outcome.kind === "unsaved") taken.delete(key);
    if (outcome.kind === "there" || "id" in outcome) await journal.remove(key);
    if (outcome.kind === "there") return;
    const headline = textOfField(mine, "headline");
    const words = countNew(mine, theirs);
    tell({ key, outcome, headline, words, typedAt: entry.typedAt, text: plainTextOf(mine) });
  }

  function tell(found: Recovered): void {
    store.setState([...store.getState(), found], true);
  }

  function forget(keys: readonly string[]): void {
    store.setState(
      store.getState().filter(({ key }) => !keys.includes(key)),
      true,
    );
  }

  return {
    store,
    async run(library) {
      // Storage that cannot be read holds nothing that could be brought back.
      const keys = await journal.keys().catch(() => []);
      await Promise.all(
        keys
          .filter((key) => pageOfKey(key) !== page && !taken.has(key))
          .map((key) => {
            taken.add(key);
            return locks.request(lockOf(pageOfKey(key)), () => {
              // One after the other; and whatever is wrong with one entry, it is not the others'.
              last = last.then(() => recover(key, library)).catch(() => undefined);
              return last;
            });
          }),
      );
    },
    copied: (key) => copied.add(key),
    putAway(only) {
      const gone = store.getState().filter(({ key }) => only === undefined || key === only);
      for (const { key, outcome } of gone)
        if (outcome.kind === "damaged" && copied.has(key)) void journal.remove(key);
      forget(gone.map(({ key }) => key));
    },
  };
}

function lockOf(page: string): string {
  return `standfirst-page-${page}`;
}

function countNew(mine: Node, theirs: Node | null): number {
  const wordsOf = (node: Node | null): readonly string[] =>
    node === null ? [] : (plainTextOf(node).match(/\S+/gu) ?? []);
  return alignSequences(wordsOf(mine), wordsOf(theirs), (word) => word)
    .filter(({ same }) => !same)
    .reduce((count, run) => count + run.mine.length, 0);
}
