import { basename, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { setImmediate as turnOfEvents } from "node:timers/promises";
import { parentPort, workerData } from "node:worker_threads";
import type { Notice } from "#shared/desk-api/payloads.ts";
import { readFileStamp } from "../disk/file-stamp.ts";
import { findMisfits } from "./find-misfits.ts";
import { isDiskError, isFullOrShut, openIndexDatabase, removeIndex } from "./index-database.ts";
import { createIndexRows, type IndexRows } from "./index-rows.ts";
import type {
  FromWorker,
  IndexRequest,
  IndexSettings,
  ToWorker,
} from "./library-index-messages.ts";
import { reconcileIndex, reindexArticles } from "./reconcile-index.ts";

// The worker that owns the index. All work stands in one line, a request or a slice of the
// reconciliation at a time, so no two ever write the same row and a search waits for one slice at most.

const settings = workerData as IndexSettings;
const { library, house } = settings;

let indexFile = settings.indexFile;
let database: DatabaseSync;
let rows: IndexRows;
let rebuilt = false;
let unreadable: readonly Notice[] = [];
let told = "[]";
let line: Promise<void> = Promise.resolve();
let waiting = 0;
let closed = false;
/** Folders of stored articles that the index has not taken in; a queued task will. */
const stored = new Set<string>();

open();
parentPort?.on("message", ({ number, request }: ToWorker) => {
  const reply = (answer: unknown): void => tell({ kind: "answer", number, answer });
  // Not in the line itself, which has to come to its end first.
  if (request.kind === "settled") void settle().then(() => reply(null));
  else if (request.kind === "article") takeIn(request.folder, reply);
  else enqueue(async () => reply(await answer(request)));
});

function open(): void {
  const opened = openIndexDatabase(indexFile, {
    library: settings.libraryId,
    house: JSON.stringify(house),
  });
  database = opened.database;
  rebuilt ||= opened.thrownAway;
  rows = createIndexRows(database);
  reconcile();
}

function reconcile(): void {
  const opened = rows;
  const slices = reconcileIndex(library, house, opened);
  let changed = false;
  const step = async (): Promise<void> => {
    // Where nothing has changed a slice waits for nothing, and no question would get in between two.
    await turnOfEvents();
    if (closed || rows !== opened) return;
    const slice = await slices.next();
    if (slice.done === true) {
      if (changed) tell({ kind: "reconciled" });
      return;
    }
    changed = slice.value.changed;
    unreadable = slice.value.notices;
    tellNotices();
    tell({ kind: "ready" });
    enqueue(step);
  };
  enqueue(step);
}

async function answer(
  request: Exclude<IndexRequest, { kind: "settled" | "article" }>,
): Promise<unknown> {
  switch (request.kind) {
    case "search":
      await takeInDue();
      return rows.search(request);
    case "ids":
      await takeInDue();
      return rows.ids(request);
    case "choices":
      return rows.choices();
    case "usesOf":
      return rows.usesOf(request.picture);
    case "picture":
      await reindexArticles(library, house, rows, rows.foldersUsing(request.id));
      return null;
    case "folders":
      return [...rows.stamps().keys()];
    case "misfits":
      return findMisfits(library, house, rows, request.folders);
    case "close":
      closed = true;
      database.close();
      parentPort?.close();
      return null;
  }
}

/**
 * Judges anew what the clock alone has changed: a picture's permission has ended, or begun. And looks
 * again at what could not be read: a file may have come in parts.
 */
async function takeInDue(): Promise<void> {
  const broken = rows
    .brokenStamps()
    .filter(({ folder, stamp }) => readFileStamp(join(library, folder, "article.json")) !== stamp);
  const due = [...rows.foldersDue(Date.now()), ...broken.map(({ folder }) => folder)];
  if (due.length === 0) return;
  await reindexArticles(library, house, rows, due);
  if (broken.length > 0) tellNotices();
}

/** Takes in whatever was stored until the turn comes: a batch is written together, and one article once. */
function takeIn(folder: string, reply: (answer: unknown) => void): void {
  stored.add(folder);
  enqueue(async () => {
    const batch = [...stored];
    // Before reading: what is stored from here on needs a turn of its own.
    stored.clear();
    await reindexArticles(library, house, rows, batch);
    if (batch.length > 0) tellNotices();
    reply(null);
  });
}

function enqueue(task: () => Promise<void>): void {
  waiting += 1;
  // A bug ends the worker, which tells the library's side.
  line = line.then(async () => {
    if (!closed) await withIndex(task);
    waiting -= 1;
  });
}

async function settle(): Promise<void> {
  while (waiting > 0) await line;
}

/** Runs a task; if the index fails under it, makes another index and runs it once more. */
async function withIndex(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    database.close();
    if (isFullOrShut(cause)) indexFile = ":memory:";
    else removeIndex(indexFile);
    rebuilt = true;
    open();
    await task();
  }
}

function tellNotices(): void {
  const own: Notice[] = rebuilt
    ? [{ kind: "index-rebuilt", file: basename(settings.indexFile) }]
    : [];
  const notices = [...own, ...unreadable, ...rows.notices()];
  const text = JSON.stringify(notices);
  if (text === told) return;
  told = text;
  tell({ kind: "notices", notices });
}

function tell(message: FromWorker): void {
  parentPort?.postMessage(message);
}
