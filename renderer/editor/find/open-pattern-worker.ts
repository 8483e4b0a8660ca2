import type { OpenPatternWorker, PatternAnswer } from "./create-pattern-search.ts";
// oxlint-disable-next-line import/default -- Vite answers the address of the built worker
import address from "./pattern-worker.ts?worker&url";

type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => ScriptPolicy;
};

let policy: ScriptPolicy | null = null;

/** Opens the worker that patterns run in. Its address is one of the page's own files. */
export const openPatternWorker: OpenPatternWorker = (onWord) => {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  // The page's policy asks for a trusted address; this one trusts a single file.
  policy ??=
    trustedTypes?.createPolicy("standfirst-find", {
      createScriptURL: (asked) => (asked === address ? asked : ""),
    }) ?? null;
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<PatternAnswer | "ready">) =>
    onWord(data),
  );
  worker.addEventListener("error", ({ message }) => {
    throw new Error(`The worker of find failed: ${message}`);
  });
  return { ask: (question) => worker.postMessage(question), end: () => worker.terminate() };
};
