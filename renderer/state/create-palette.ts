import { createStore, type StoreApi } from "zustand/vanilla";
import type { ArticleRow } from "#shared/desk-api/payloads.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { askPlain } from "./trouble.ts";

export type PaletteState = {
  readonly showing: "palette" | "shortcuts" | "preferences" | null;
  readonly query: string;
  /** The first articles that match the query; none for an empty one. */
  readonly articles: readonly ArticleRow[];
};

export type Palette = {
  readonly store: StoreApi<PaletteState>;
  readonly show: (what: "palette" | "shortcuts" | "preferences") => void;
  readonly close: () => void;
  readonly type: (query: string) => void;
};

const offered = 5;
const pauseWhileTyping = 80;

/** The command palette, the shortcut sheet and the preferences: which is shown, what was typed and what it finds. */
export function createPalette(desk: DeskClient): Palette {
  const store = createStore<PaletteState>(() => ({ showing: null, query: "", articles: [] }));
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function find(query: string): Promise<void> {
    const mine = turn;
    const answer = await askPlain(desk.articles.list({ query, offset: 0, limit: offered }));
    // Commands are found without the desk; that it does not answer is said elsewhere.
    if (mine === turn) store.setState({ articles: answer.ok ? answer.value.rows : [] });
  }

  function ask(query: string): void {
    turn += 1;
    clearTimeout(timer);
    if (query.trim() === "") store.setState({ query, articles: [] });
    else {
      store.setState({ query });
      timer = setTimeout(() => void find(query), pauseWhileTyping);
    }
  }

  return {
    store,
    show(showing) {
      ask("");
      store.setState({ showing });
    },
    close() {
      ask("");
      store.setState({ showing: null });
    },
    type: ask,
  };
}
