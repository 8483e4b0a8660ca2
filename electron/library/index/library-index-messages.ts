import type { ArticleRow, ListChoices, ListQuestion, Notice } from "#shared/desk-api/payloads.ts";
import type { IndexedHouse } from "./index-entry.ts";

/** What the index's worker is given when it starts. */
export type IndexSettings = {
  readonly library: string;
  readonly libraryId: string;
  /** Outside the library; the worker may throw it away. */
  readonly indexFile: string;
  readonly house: IndexedHouse;
};

/** The answer of a search. */
export type SearchAnswer = { readonly rows: readonly ArticleRow[]; readonly total: number };

/** A stretch of a list. */
export type IndexQuestion = ListQuestion & {
  readonly offset: number;
  readonly limit: number;
  /** The moment for which embargoes are judged, in ms since 1970. */
  readonly now: number;
};

/** All that the worker can be asked, each with what it answers. Requests are worked off in order. */
export type IndexRequests = {
  readonly search: IndexQuestion & { readonly answer: SearchAnswer };
  readonly ids: IndexQuestion & { readonly answer: readonly string[] };
  readonly choices: { readonly answer: ListChoices };
  readonly usesOf: { readonly picture: string; readonly answer: readonly string[] };
  /** An article was stored in this folder, moved into it or out of it. */
  readonly article: { readonly folder: string; readonly answer: null };
  /** A picture's record was stored. */
  readonly picture: { readonly id: string; readonly answer: null };
  /** The folders of all rows. */
  readonly folders: { readonly answer: readonly string[] };
  /** Of these folders, those whose row is missing or is not what the files say now. */
  readonly misfits: { readonly folders: readonly string[]; readonly answer: readonly string[] };
  readonly settled: { readonly answer: null };
  readonly close: { readonly answer: null };
};

export type IndexRequestKind = keyof IndexRequests;
type RequestOf<Kind extends IndexRequestKind> = Kind extends IndexRequestKind
  ? { readonly kind: Kind } & Omit<IndexRequests[Kind], "answer">
  : never;
export type IndexRequest = RequestOf<IndexRequestKind>;

/** What the page of requests looks like on its way to the worker. */
export type ToWorker = { readonly number: number; readonly request: IndexRequest };

/** What the worker says: answers, and what it finds on its own. */
export type FromWorker =
  | { readonly kind: "answer"; readonly number: number; readonly answer: unknown }
  /** The database is open and the first files were looked at. */
  | { readonly kind: "ready" }
  /** All notices there are now, in place of those before. */
  | { readonly kind: "notices"; readonly notices: readonly Notice[] }
  /** What changed while the library was closed is in the index now. */
  | { readonly kind: "reconciled" };
