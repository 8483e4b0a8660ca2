import type { Pattern } from "./find-pattern.ts";
import type { Span } from "./span.ts";

export type PatternQuestion = { readonly pattern: Pattern; readonly texts: readonly string[] };
/** What was found in each of the texts. */
export type PatternAnswer = readonly (readonly Span[])[];

/** A worker that is open. */
export type PatternWorker = {
  readonly ask: (question: PatternQuestion) => void;
  readonly end: () => void;
};

/** What a worker says: "ready" or "failed" once, then one answer for each question. */
export type PatternWord = PatternAnswer | "ready" | "failed";
export type OpenPatternWorker = (onWord: (word: PatternWord) => void) => PatternWorker;

/** Runs patterns apart from the page. One question at a time. */
export type PatternSearch = {
  /** Answers "too-slow" when the pattern was stopped, "not-run" when no worker could be opened. */
  readonly find: (question: PatternQuestion) => Promise<PatternAnswer | "too-slow" | "not-run">;
  readonly end: () => void;
};

/** Long enough for every sensible pattern on a novel, short enough to wait for. */
const patience = 1500;

/** Makes a search that opens its worker for the first question and again after it stopped one. */
export function createPatternSearch(
  openWorker: OpenPatternWorker,
  limit: number = patience,
): PatternSearch {
  let worker: PatternWorker | null = null;
  let isReady = false;
  let hear: (word: PatternWord) => void = () => {};

  function end(): void {
    worker?.end();
    worker = null;
    isReady = false;
  }

  return {
    end,
    find: (question) =>
      new Promise((resolve) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const ask = (): void => {
          // Counted from here: starting a worker takes its time on a busy machine.
          timer = setTimeout(() => {
            end();
            resolve("too-slow");
          }, limit);
          worker?.ask(question);
        };
        hear = (word) => {
          if (word === "ready") {
            isReady = true;
            ask();
            return;
          }
          clearTimeout(timer);
          if (word === "failed") end();
          resolve(word === "failed" ? "not-run" : word);
        };
        worker ??= openWorker((word) => hear(word));
        if (isReady) ask();
      }),
  };
}
