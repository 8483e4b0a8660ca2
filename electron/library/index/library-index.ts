import { Worker } from "node:worker_threads";
import type { Notice } from "#shared/desk-api/payloads.ts";
import type {
  FromWorker,
  IndexRequest,
  IndexRequestKind,
  IndexRequests,
  IndexSettings,
  ToWorker,
} from "./library-index-messages.ts";

const pauseBeforeTelling = 1000;

/** The index as the library sees it: promises over a worker. */
export type LibraryIndex = {
  /** Asks in order: a search sees every change that was told before it. */
  readonly ask: <Kind extends IndexRequestKind>(
    request: Extract<IndexRequest, { kind: Kind }>,
  ) => Promise<IndexRequests[Kind]["answer"]>;
  /** Tells that something was stored, without waiting. */
  readonly tell: (request: Extract<IndexRequest, { kind: "article" | "picture" }>) => void;
  /** What the index knows of unreadable articles by now. */
  readonly notices: () => readonly Notice[];
  readonly close: () => Promise<void>;
};

/**
 * Starts the index of a library and waits until it has looked at the first files: all of a small
 * library. A bug in the worker rejects every question asked of it; files are read and saved without it.
 * @param onReconciled told when changes made while the library was closed have been taken in
 */
export async function openLibraryIndex(
  settings: IndexSettings,
  onReconciled: () => void,
): Promise<LibraryIndex> {
  // The bundle keeps the file's name beside its own.
  const file = import.meta.url.endsWith(".ts")
    ? "./library-index-worker.ts"
    : "./library-index-worker.js";
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: settings,
    // None of the flags this process was started with, which are about its own first file.
    execArgv: [],
  });
  const open = new Map<number, PromiseWithResolvers<unknown>>();
  const ready = Promise.withResolvers<undefined>();
  const over = Promise.withResolvers<undefined>();
  let asked = 0;
  let notices: readonly Notice[] = [];
  let broken: Error | null = null;

  worker.on("message", (message: FromWorker) => {
    switch (message.kind) {
      case "ready":
        ready.resolve(undefined);
        break;
      case "notices":
        notices = message.notices;
        break;
      case "reconciled":
        onReconciled();
        break;
      case "answer":
        open.get(message.number)?.resolve(message.answer);
        open.delete(message.number);
        break;
    }
  });
  worker.on("error", (cause: Error) => {
    broken = cause;
  });
  worker.on("exit", () => {
    broken ??= new Error("The index is closed.");
    ready.reject(broken);
    for (const { reject } of open.values()) reject(broken);
    over.resolve(undefined);
  });

  // What was stored is told after a while, or before the next question. An article that is being
  // typed is stored twice a second: taking 50,000 words in each time would keep a core from the page.
  const stored = new Map<string, IndexRequest>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function tellStored(): void {
    clearTimeout(timer);
    const requests = [...stored.values()];
    stored.clear();
    // A broken index says so to whoever asks it next; the file is stored all the same.
    for (const request of requests) post(request).catch(() => undefined);
  }

  function post(request: IndexRequest): Promise<unknown> {
    if (broken !== null) return Promise.reject(broken);
    asked += 1;
    const answer = Promise.withResolvers<unknown>();
    open.set(asked, answer);
    worker.postMessage({ number: asked, request } satisfies ToWorker);
    return answer.promise;
  }

  await ready.promise;
  return {
    ask: (request) => {
      tellStored();
      // The worker answers by the kind asked for, which no number between the two can say in types.
      return post(request) as ReturnType<LibraryIndex["ask"]> as never;
    },
    tell: (request) => {
      if (stored.size === 0) timer = setTimeout(tellStored, pauseBeforeTelling);
      stored.set(JSON.stringify(request), request);
    },
    notices: () => notices,
    close: async () => {
      tellStored();
      await post({ kind: "close" }).catch(() => undefined);
      await over.promise;
    },
  };
}
