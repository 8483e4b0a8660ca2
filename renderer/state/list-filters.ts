import type { ArticleStatus } from "#shared/article/article.ts";
import type { ArticleSort, ListQuestion } from "#shared/desk-api/payloads.ts";

/** What "updated" can be narrowed to, in days. */
export const updatedWithin = { day: 1, week: 7, month: 30 } as const;

/** What the list is narrowed to and how it is sorted; null for no matter. */
export type ListFilters = {
  readonly status: ArticleStatus | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly updated: keyof typeof updatedWithin | null;
  readonly problems: boolean;
  readonly sort: ArticleSort;
  readonly trash: boolean;
};

export const noFilters: ListFilters = {
  status: null,
  section: null,
  language: null,
  updated: null,
  problems: false,
  sort: "newest",
  trash: false,
};

/** How many filters are set; order and trash are none. */
export function countFilters(filters: ListFilters): number {
  const { status, section, language, updated, problems } = filters;
  const set = [status, section, language, updated].filter((value) => value !== null);
  return set.length + (problems ? 1 : 0);
}

/** What the desk is asked for these filters. */
export function toListQuestion(query: string, filters: ListFilters, now: number): ListQuestion {
  const { status, section, language, updated, problems, sort, trash } = filters;
  const day = 24 * 60 * 60 * 1000;
  return {
    query,
    ...(status === null ? {} : { status }),
    ...(section === null ? {} : { section }),
    ...(language === null ? {} : { language }),
    ...(updated === null
      ? {}
      : { updatedSince: new Date(now - updatedWithin[updated] * day).toISOString() }),
    ...(problems ? { problems } : {}),
    ...(sort === "newest" ? {} : { sort }),
    ...(trash ? { trash } : {}),
  };
}

/** Whether the library has no article at all, as far as the list can tell. */
export function isLibraryEmpty(list: {
  readonly phase: "loading" | "ready" | "failed";
  readonly query: string;
  readonly filters: ListFilters;
  readonly rows: readonly unknown[];
}): boolean {
  const isWhole = list.query === "" && !list.filters.trash && countFilters(list.filters) === 0;
  return list.phase === "ready" && isWhole && list.rows.length === 0;
}
