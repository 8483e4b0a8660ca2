import { createStore, type StoreApi } from "zustand/vanilla";
import type { Desk, Preferences } from "#shared/desk-api/payloads.ts";
import type { Result } from "#shared/result.ts";
import type { Connection, DeskLine } from "../desk-client/desk-client.ts";
import { ask, askPlain, type Trouble } from "./trouble.ts";

export type DeskStateValue = {
  readonly connection: Connection;
  /** What the desk said at the beginning, with the preferences as they are now. */
  readonly desk: Desk | null;
  readonly trouble: Trouble | null;
  /** Whether the notices have been read and put away. */
  readonly noticesRead: boolean;
};

export type DeskState = {
  readonly store: StoreApi<DeskStateValue>;
  readonly load: () => Promise<Desk | null>;
  /** Applies preferences at once and stores them; a failure leaves them applied for this window. */
  readonly prefer: (change: Partial<Preferences>) => Promise<Result<Preferences, Trouble>>;
  /** Makes a word one of the house's own. */
  readonly addHouseWord: (word: string) => Promise<Result<readonly string[], Trouble>>;
  readonly putNoticesAway: () => void;
};

/** What the window knows of the desk: library, preferences, notices and the line itself. */
export function createDeskState(line: DeskLine): DeskState {
  const store = createStore<DeskStateValue>(() => ({
    connection: line.connection(),
    desk: null,
    trouble: null,
    noticesRead: false,
  }));
  line.onConnection((connection) => store.setState({ connection }));
  return {
    store,
    async load() {
      const answer = await askPlain(line.desk.desk());
      if (answer.ok) {
        const known = new Set((store.getState().desk?.notices ?? []).map(keyOf));
        const isNews = answer.value.notices.some((notice) => !known.has(keyOf(notice)));
        store.setState({
          desk: answer.value,
          trouble: null,
          ...(isNews ? { noticesRead: false } : {}),
        });
      } else store.setState({ trouble: answer.failure });
      return answer.ok ? answer.value : null;
    },
    prefer(change) {
      const { desk } = store.getState();
      if (desk !== null)
        store.setState({ desk: { ...desk, preferences: { ...desk.preferences, ...change } } });
      return ask(line.desk.preferences.change(change));
    },
    async addHouseWord(word) {
      const answer = await ask(line.desk.house.addWord({ word }));
      const { desk } = store.getState();
      if (answer.ok && desk !== null)
        store.setState({ desk: { ...desk, house: { ...desk.house, words: answer.value } } });
      return answer;
    },
    putNoticesAway: () => store.setState({ noticesRead: true }),
  };
}

function keyOf({ kind, file }: Desk["notices"][number]): string {
  return `${kind} ${file}`;
}
