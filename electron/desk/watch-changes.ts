import type { Change } from "#shared/desk-api/payloads.ts";
import type { Library } from "../library/library.ts";

/**
 * Every change in the library from this call on, until the signal or the reader ends it. A change
 * that waits to be read is told once, so a window that sleeps cannot make the list grow for ever.
 */
export function watchChanges(
  library: Pick<Library, "onChange">,
  signal: AbortSignal | undefined,
): AsyncGenerator<Change, void, void> {
  const waiting = new Map<string, Change>();
  let wake = (): void => {};
  // Listening starts now and not at the first read, or a change between the two would be lost.
  const unsubscribe = library.onChange((change) => {
    waiting.set(`${change.kind} ${change.id}`, change);
    wake();
  });
  const stop = (): void => {
    unsubscribe();
    wake();
  };
  signal?.addEventListener("abort", stop, { once: true });
  if (signal?.aborted === true) stop();

  async function* read(): AsyncGenerator<Change, void, void> {
    try {
      while (signal?.aborted !== true) {
        const next = waiting.entries().next();
        if (next.done !== true) {
          waiting.delete(next.value[0]);
          yield next.value[1];
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      unsubscribe();
      signal?.removeEventListener("abort", stop);
    }
  }
  return read();
}
