const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Calls back each time the process is told to stop, which it then does not do by itself.
 * @returns how to listen no longer
 */
export function onStopSignal(listener: () => void): () => void {
  // Never `once`: conf brings the package when-exit, which sends the first signal again to end the
  // process, and nobody would be left to hear it before the library is closed.
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
