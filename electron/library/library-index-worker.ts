import { basename } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";
import type { Notice } from "#shared/desk-api/payloads.ts";
import { isDiskError, openIndexDatabase, removeIndex } from "./index-database.ts";
import { createIndexRows, type IndexRows } from "./index-rows.ts";
import type {
  FromWorker,
  IndexRequest,
  IndexSettings,
  ToWorker,
} from "./library-index-messages.ts";
import { reconcileIndex, reindexArticle, reindexUsers, type Slice } from "./reconcile-index.ts";

// The worker that owns the index. Everything runs in one line, a request or a slice of the
// reconciliation at a time, so no two ever write the same row.

const settings = workerData as IndexSettings;
const { library, rates, indexFile } = settings;
const madeFor = { library: settings.libraryId, rates: JSON.stringify(rates) };

let database: DatabaseSync;
let rows: IndexRows;
let reconciliation: AsyncGenerator<Slice, void>;
let reconciled = PromiseWithResolvers();
let rebuilt = false;
let told = "";
let line: Promise<void> = Promise.resolve();
let folderNotices: readonly Notice[] = [];

open();
enqueue(async () => {
  await nextSlice();
  tell({ kind: "ready" });
});
parentPort?.on("message", ({ number, request }: ToWorker) => {
  if (request.kind === "settled") {
    // Not in the line itself, which the reconciliation needs to come to its end.
    void settle().then(() => tell({ kind: "answer", number, answer: null }));
    return;
  }
  enqueue(async () => tell({ kind: "answer", number, answer: await answer(request) }));
});

function open(): void {
  const opened = openIndexDatabase(indexFile, madeFor);
  database = opened.database;
  rebuilt ||= opened.thrownAway;
  rows = createIndexRows(database);
  reconciliation = reconcileIndex(library, rates, rows);
  reconciled = Promise.withResolvers();
}
