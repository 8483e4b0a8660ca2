import { openOwnWorker } from "../open-own-worker.ts";
import type { OpenPatternWorker, PatternWord } from "./create-pattern-search.ts";
// oxlint-disable-next-line import/default -- Vite answers the address of the built worker
import address from "./pattern-worker.ts?worker&url";

/** Opens the worker that patterns run in. */
export const openPatternWorker: OpenPatternWorker = (onWord) => {
  const worker = openOwnWorker("standfirst-find", address);
  worker.addEventListener("message", ({ data }: MessageEvent<PatternWord>) => onWord(data));
  worker.addEventListener("error", ({ message }) => {
    // Without a message its file did not come: the desk is away. With one it is a bug.
    if (message) throw new Error(`The worker of find failed: ${message}`);
    onWord("failed");
  });
  return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
};
