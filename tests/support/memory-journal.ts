import type { Journal } from "../../renderer/state/journal/journal.ts";

/** A journal that outlives the page as a browser's storage does: what is put is a copy of its own. */
export function createMemoryJournal(): Journal & { readonly entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  return {
    entries,
    async put(key, entry) {
      await Promise.resolve();
      entries.set(key, structuredClone(entry));
    },
    async remove(key) {
      await Promise.resolve();
      entries.delete(key);
    },
    read: (key) => Promise.resolve(entries.get(key)),
    keys: () => Promise.resolve([...entries.keys()]),
  };
}

/** The locks of a browser whose pages all are of one test. */
export function createLocks(): Pick<LockManager, "request"> & {
  /** What the browser does when a page is gone. */
  readonly release: (page: string) => void;
} {
  const held = new Map<string, Promise<unknown>>();
  const ends = new Map<string, () => void>();
  const request = async (name: string, task: () => Promise<unknown>): Promise<unknown> => {
    const before = held.get(name) ?? Promise.resolve();
    const gone = new Promise<void>((resolve) => {
      // The page itself is the first who asks for its lock.
      if (!ends.has(name)) ends.set(name, resolve);
    });
    const mine = before.then(() => Promise.race([task(), gone]));
    held.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
  return {
    request: request as unknown as LockManager["request"],
    release: (page) => ends.get(`standfirst-page-${page}`)?.(),
  };
}
