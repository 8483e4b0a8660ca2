import type { Change } from "#shared/desk-api/payloads.ts";
import type { DeskLine } from "../desk-client/desk-client.ts";
import { DeskUnreachable } from "../desk-client/desk-unreachable.ts";

/**
 * Calls back for every change in the library, for as long as the page lives.
 * @param onGap called when the line was broken for a while, so that changes may have been missed
 */
export async function followChanges(
  line: DeskLine,
  onChange: (change: Change) => void,
  onGap: () => void,
): Promise<never> {
  for (;;) {
    try {
      for await (const change of await line.desk.changes()) onChange(change);
    } catch (cause) {
      // A broken line ends the stream in its own words, or is about to be known as broken; anything
      // else is a bug.
      if (line.connection() === "open" && !(cause instanceof DeskUnreachable)) throw cause;
    }
    await nextOpening(line);
    onGap();
  }
}

function nextOpening(line: DeskLine): Promise<void> {
  return new Promise((resolve) => {
    const stop = line.onConnection((connection) => {
      if (connection !== "open") return;
      stop();
      resolve();
    });
  });
}
