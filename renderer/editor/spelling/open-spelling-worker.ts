import { openOwnWorker } from "../open-own-worker.ts";
import type { OpenSpellingWorker, SpellingAnswer } from "./spelling-protocol.ts";
// oxlint-disable-next-line import/default -- Vite answers the address of the built worker
import address from "./spelling-worker.ts?worker&url";

/** Opens the worker that holds the dictionaries. */
export const openSpellingWorker: OpenSpellingWorker = (onAnswer) => {
  const worker = openOwnWorker("standfirst-spelling", address);
  worker.addEventListener("message", ({ data }: MessageEvent<SpellingAnswer>) => onAnswer(data));
  worker.addEventListener("error", ({ message }) => {
    throw new Error(`The worker of spelling failed: ${message}`);
  });
  return { ask: (question) => worker.postMessage(question) };
};
