import type { SaveState } from "../save-machine.ts";
import { keyOfEntry, type JournalEntry, type UnsavedWords } from "./journal-entry.ts";
import type { JournalPlace } from "./journal.ts";

/**
 * Words are journalled when the desk has not acknowledged them this long after they were typed: the
 * line is broken, the disk refuses or is slow. A save that goes well is answered long before.
 */
const patience = 600;
/** How often an entry that stands is brought up to date while typing goes on. */
const apart = 400;
/** The desk's disk is the better one: a journal that hangs must not keep a text from it. */
const longestWait = 1000;

/** Keeps the words of the open article in the journal for as long as the desk has not got them. */
export type JournalKeeper = {
  /** Says that something was typed. */
  readonly edited: () => void;
  /** Says how the save goes. */
  readonly follow: (save: SaveState) => void;
  /**
   * Brings an entry that stands up to date before a save is sent: whoever finds it and a newer text
   * on the disk must be able to tell that both are of one hand. Null when none stands.
   */
  readonly beforeSend: () => Promise<unknown> | null;
  /** Takes over an entry of a page that is gone, whose words are in the open article now. */
  readonly adopt: (entry: JournalEntry) => void;
};

/** @param takeWords what the open article holds now; null when there is nothing to keep */
export function createJournalKeeper(
  { journal, owner }: JournalPlace,
  takeWords: () => UnsavedWords | null,
): JournalKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let typedAt = 0;
  /** The keys of the entries that stand: one, or none. */
  let standing: readonly string[] = [];
  /** One thing at a time, in the order it was asked for. */
  let last: Promise<void> = Promise.resolve();

  function inTurn(act: () => Promise<void>): Promise<void> {
    // Storage may be full or forbidden. The words are in the window then, as they were before.
    last = last.then(act).catch(() => undefined);
    return last;
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const words = takeWords();
    const mine = owner();
    if (words === null || mine === null) return last;
    const entry: JournalEntry = { format: 1, ...mine, ...words, typedAt };
    const key = keyOfEntry(entry);
    // The words went on in another article, or came from a page that is gone.
    const others = standing.filter((other) => other !== key);
    standing = [key];
    return inTurn(async () => {
      await journal.put(key, entry);
      for (const other of others) await journal.remove(other);
    });
  }

  function clear(): void {
    clearTimeout(timer);
    timer = undefined;
    for (const key of standing) void inTurn(() => journal.remove(key));
    standing = [];
  }

  return {
    edited() {
      typedAt = Date.now();
      timer ??= setTimeout(() => void write(), standing.length > 0 ? apart : patience);
    },
    follow(save) {
      if (save.kind === "saved" || save.kind === "clean") clear();
      // It is known that nobody will answer; there is nothing to be patient for.
      if (save.kind === "failed" && standing.length === 0) void write();
      if (save.kind !== "dirty") return;
      // An answer came, and there is more: what stands is older than what is on the disk.
      if (standing.length > 0) void write();
      else {
        clearTimeout(timer);
        timer = setTimeout(() => void write(), Math.max(0, save.since + patience - Date.now()));
      }
    },
    adopt(entry) {
      typedAt = entry.typedAt;
      standing = [keyOfEntry(entry)];
    },
    beforeSend() {
      if (standing.length === 0) return null;
      return Promise.race([write(), new Promise((resolve) => setTimeout(resolve, longestWait))]);
    },
  };
}
