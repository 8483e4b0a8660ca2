import { openOwnWorker } from "../open-own-worker.ts";
import type { OpenSpellingWorker, SpellingAnswer } from "./spelling-protocol.ts";
// oxlint-disable-next-line import/default -- Vite answers the address of the built worker
import address from "./spelling-worker.ts?worker&url";

/** Opens the worker that holds the dictionaries. */
export const openSpellingWorker: OpenSpellingWorker = (onAnswer, onFailed) => {
  const worker = openOwnWorker("standfirst-spelling", address);
  worker.addEventListener("message", ({ data }: MessageEvent<SpellingAnswer>) => onAnswer(data));
  worker.addEventListener("error", ({ message }) => {
    worker.terminate();
    // Without a message its file did not come: the desk is away. With one it is a bug.
    if (message) throw new Error(`The worker of spelling failed: ${message}`);
    onFailed();
  });
  return { ask: (question) => worker.postMessage(question) };
};
