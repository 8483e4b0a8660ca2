import { createStore, type StoreApi } from "zustand/vanilla";
import type { ArticleRow, ListChoices } from "#shared/desk-api/payloads.ts";
import { ok, type Result } from "#shared/result.ts";
import type { DeskClient } from "../desk-client/desk-client.ts";
import { noFilters, toListQuestion, type ListFilters } from "./list-filters.ts";
import { askPlain, type Trouble } from "./trouble.ts";

export type LibraryListState = {
  readonly query: string;
  readonly filters: ListFilters;
  /** What there is to narrow to, as far as it is known. */
  readonly choices: ListChoices;
  readonly phase: "loading" | "ready" | "failed";
  readonly trouble: Trouble | null;
  /** As long as the list is; a row that has not been asked for yet is undefined. */
  readonly rows: readonly (ArticleRow | undefined)[];
};

export type LibraryList = {
  readonly store: StoreApi<LibraryListState>;
  /** Asks for the articles that match; waits a moment for the next letter. */
  readonly search: (query: string) => void;
  /** Narrows or sorts the list; what is not given stays. */
  readonly narrow: (change: Partial<ListFilters>) => void;
  /** Takes every filter away; order and trash stay. */
  readonly clearFilters: () => void;
  /** Looks what sections and languages there are by now. */
  readonly loadChoices: () => void;
  /** The ids of a stretch of the list, whether its rows were fetched or not. */
  readonly idsOf: (first: number, last: number) => Promise<Result<readonly string[], Trouble>>;
  /** The first article that matches what was last searched for; null when there is none. */
  readonly first: () => Promise<ArticleRow | null>;
  /** Fetches the rows from one index to another, if they are not there yet. */
  readonly show: (first: number, last: number) => void;
  /** Asks again for what is shown, a moment later and once for several calls. */
  readonly refresh: () => void;
};

const pageSize = 100;
const pauseWhileTyping = 80;
const pauseBeforeRefresh = 150;
/** While somebody types, a change comes twice a second; the list need not follow each of them. */
const pauseBetweenRefreshes = 1500;

/** The list of articles as the pane shows it, fetched page by page. */
export function createLibraryList(desk: DeskClient): LibraryList {
  const store = createStore<LibraryListState>(() => ({
    query: "",
    filters: noFilters,
    choices: { sections: [], languages: [] },
    phase: "loading",
    trouble: null,
    rows: [],
  }));
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = { first: 0, last: 0 };
  const asked = new Set<number>();

  function question(): ReturnType<typeof toListQuestion> {
    const { query, filters } = store.getState();
    return toListQuestion(query, filters, Date.now());
  }

  function narrow(change: Partial<ListFilters>): void {
    shown = { first: 0, last: 0 };
    store.setState({ filters: { ...store.getState().filters, ...change } });
    clearTimeout(timer);
    start();
  }

  async function fetchPage(page: number, fresh: boolean): Promise<void> {
    const mine = turn;
    asked.add(page);
    const answer = await askPlain(
      desk.articles.list({ ...question(), offset: page * pageSize, limit: pageSize }),
    );
    if (mine !== turn) return;
    if (!answer.ok) {
      asked.delete(page);
      store.setState({ phase: "failed", trouble: answer.failure });
      return;
    }
    const { rows, total } = answer.value;
    const kept = fresh ? [] : store.getState().rows;
    const all = Array.from({ length: total }, (_, index) => kept[index]);
    for (const [index, row] of rows.entries()) all[page * pageSize + index] = row;
    store.setState({ phase: "ready", trouble: null, rows: all });
  }

  function start(): void {
    turn += 1;
    asked.clear();
    const page = Math.floor(shown.first / pageSize);
    const mine = turn;
    void fetchPage(page, true).then(() => {
      if (mine === turn) showRange(shown.first, shown.last);
    });
  }

  function showRange(first: number, last: number): void {
    shown = { first, last };
    for (let page = Math.floor(first / pageSize); page * pageSize <= last; page += 1)
      if (!asked.has(page)) void fetchPage(page, false);
  }

  function startIn(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(start, pause);
  }

  let refreshing: ReturnType<typeof setTimeout> | undefined;
  let refreshed = Number.NEGATIVE_INFINITY;
  start();
  return {
    store,
    search(query) {
      shown = { first: 0, last: 0 };
      store.setState({ query });
      startIn(pauseWhileTyping);
    },
    narrow,
    clearFilters() {
      const { sort, trash } = store.getState().filters;
      narrow({ ...noFilters, sort, trash });
    },
    loadChoices() {
      void askPlain(desk.articles.choices()).then((answer) => {
        // Without an answer the choices known so far stay; the list itself says that nobody answers.
        if (answer.ok) store.setState({ choices: answer.value });
      });
    },
    async idsOf(first, last) {
      const known = store.getState().rows.slice(first, last + 1);
      const ids = known.flatMap((row) => (row === undefined ? [] : [row.id]));
      if (ids.length === last - first + 1) return ok(ids);
      return askPlain(desk.articles.ids({ ...question(), offset: first, limit: last - first + 1 }));
    },
    async first() {
      const { query } = store.getState();
      // Asked for anew: the rows in sight may still be those of a letter ago.
      const answer = await askPlain(desk.articles.list({ ...question(), offset: 0, limit: 1 }));
      return answer.ok && query === store.getState().query ? (answer.value.rows[0] ?? null) : null;
    },
    show: showRange,
    refresh() {
      // Not put off by further calls: saves follow each other while somebody types.
      const since = performance.now() - refreshed;
      const pause = Math.max(pauseBeforeRefresh, pauseBetweenRefreshes - since);
      refreshing ??= setTimeout(() => {
        refreshing = undefined;
        refreshed = performance.now();
        start();
      }, pause);
    },
  };
}
