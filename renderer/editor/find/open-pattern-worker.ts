import { openOwnWorker } from "../open-own-worker.ts";
import type { OpenPatternWorker, PatternAnswer } from "./create-pattern-search.ts";
// oxlint-disable-next-line import/default -- Vite answers the address of the built worker
import address from "./pattern-worker.ts?worker&url";

/** Opens the worker that patterns run in. */
export const openPatternWorker: OpenPatternWorker = (onWord) => {
  const worker = openOwnWorker("standfirst-find", address);
  worker.addEventListener("message", ({ data }: MessageEvent<PatternAnswer | "ready">) =>
    onWord(data),
  );
  worker.addEventListener("error", ({ message }) => {
    throw new Error(`The worker of find failed: ${message}`);
  });
  return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
};
