import { createStore, type StoreApi } from "zustand/vanilla";
import type { LibraryList } from "./create-library-list.ts";

export type ListSelection = {
  /** The ids of the selected articles. */
  readonly store: StoreApi<ReadonlySet<string>>;
  readonly toggle: (id: string) => void;
  /** Selects the rows between two, and no others. */
  readonly stretch: (from: number, to: number) => Promise<void>;
  readonly clear: () => void;
};

/** Which articles of the list are selected, by id: a list that is sorted anew keeps them. */
export function createListSelection(list: LibraryList): ListSelection {
  const store = createStore<ReadonlySet<string>>(() => new Set<string>());
  let turn = 0;
  const set = (ids: Iterable<string>): void => {
    turn += 1;
    store.setState(new Set(ids), true);
  };
  return {
    store,
    toggle(id) {
      const next = new Set(store.getState());
      if (!next.delete(id)) next.add(id);
      set(next);
    },
    async stretch(from, to) {
      turn += 1;
      const mine = turn;
      const ids = await list.idsOf(Math.min(from, to), Math.max(from, to));
      if (ids.ok && mine === turn) set(ids.value);
    },
    clear() {
      if (store.getState().size > 0) set([]);
    },
  };
}
