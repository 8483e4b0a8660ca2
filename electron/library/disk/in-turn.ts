/** Runs tasks that share a key one after the other, and others side by side. */
export type InTurn = {
  readonly run: <Value>(key: string, task: () => Promise<Value>) => Promise<Value>;
  /** Resolves when every task given so far is over. */
  readonly settled: () => Promise<void>;
};

/** Makes a set of queues, one a key, so that two saves of one article never interleave. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return {
    run: (key, task) => {
      const before = last.get(key) ?? Promise.resolve();
      const result = before.then(task);
      const over = result
        .catch(() => undefined)
        .then(() => {
          if (last.get(key) === over) last.delete(key);
        });
      last.set(key, over);
      return result;
    },
    settled: async () => {
      await Promise.all(last.values());
    },
  };
}
