import { createStore, type StoreApi } from "zustand/vanilla";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { ask, type Trouble } from "./trouble.ts";

export type ListAction = "duplicate" | "throwAway" | "putBack";

/** What became of an action on several articles. */
export type ListOutcome = {
  readonly action: ListAction;
  /** The ids it was done to. */
  readonly done: readonly string[];
  /** The ids of what was made, for `duplicate`. */
  readonly made: readonly string[];
  readonly failed: readonly { readonly id: string; readonly trouble: Trouble }[];
};

export type ListActionsState = {
  readonly running: {
    readonly action: ListAction;
    readonly done: number;
    readonly total: number;
  } | null;
};

export type ListActions = {
  readonly store: StoreApi<ListActionsState>;
  /** Does it to one article after the other; a failure of one does not keep the others back. */
  readonly run: (action: ListAction, ids: readonly string[]) => Promise<ListOutcome>;
  /** Ends what is running after the article it is at. */
  readonly cancel: () => void;
};

/** What can be done to articles of the list. One action runs at a time; another waits for it. */
export function createListActions(desk: DeskClient): ListActions {
  const store = createStore<ListActionsState>(() => ({ running: null }));
  let before: Promise<unknown> = Promise.resolve();
  let cancelled = new AbortController();

  async function work(action: ListAction, ids: readonly string[]): Promise<ListOutcome> {
    cancelled = new AbortController();
    const { signal } = cancelled;
    const done: string[] = [];
    const made: string[] = [];
    const failed: { id: string; trouble: Trouble }[] = [];
    for (const id of ids) {
      if (signal.aborted) break;
      store.setState({ running: { action, done: done.length, total: ids.length } });
      const answer =
        action === "duplicate"
          ? await ask(desk.articles.duplicate({ id }))
          : await ask(desk.articles[action]({ id }));
      if (answer.ok) {
        done.push(id);
        if (answer.value !== null) made.push(answer.value.id);
      } else {
        failed.push({ id, trouble: answer.failure });
        // Nobody is there to do the others either.
        if (answer.failure.code === "no-answer") break;
      }
    }
    store.setState({ running: null });
    return { action, done, made, failed };
  }

  return {
    store,
    run(action, ids) {
      const outcome = before.then(() => work(action, ids));
      before = outcome;
      return outcome;
    },
    cancel() {
      cancelled.abort();
    },
  };
}
