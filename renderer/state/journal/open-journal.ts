import type { Journal } from "./journal.ts";

const store = "unsaved";

/**
 * The journal in IndexedDB, which belongs to the address the page came from. `strict`: a put is done
 * when the operating system has it on the disk; the usual would lose it in a power cut
 * (developer.mozilla.org, IDBTransaction.durability).
 */
export function openJournal(factory: IDBFactory): Journal {
  async function transact<Value>(
    mode: IDBTransactionMode,
    act: (entries: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> {
    const database = await open(factory);
    try {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const done = new Promise<void>((resolve, reject) => {
        transaction.addEventListener("complete", () => resolve());
        transaction.addEventListener("abort", () =>
          reject(transaction.error ?? new Error("abort")),
        );
      });
      const request = act(transaction.objectStore(store));
      await done;
      return request.result;
    } finally {
      // Held open, it would stand in the way of a newer page's journal.
      database.close();
    }
  }
  return {
    put: async (key, entry) => {
      await transact("readwrite", (entries) => entries.put(entry, key));
    },
    remove: (key) => transact("readwrite", (entries) => entries.delete(key)),
    read: (key) => transact<unknown>("readonly", (entries) => entries.get(key)),
    keys: async () => {
      const keys = await transact("readonly", (entries) => entries.getAllKeys());
      return keys.filter((key) => typeof key === "string");
    },
  };
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open("standfirst-journal", 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore(store));
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("open")));
  });
}
