import { createORPCClient } from "@orpc/client";
import type { Connection, DeskClient, DeskLine } from "./desk-client.ts";
import { DeskUnreachable } from "./desk-unreachable.ts";
import type { Link, OpenLink } from "./open-link.ts";

const firstPause = 250;
const longestPause = 4000;

/**
 * Makes the client of the desk, which opens a new line whenever the old one breaks.
 * A call that is under way when the line breaks is rejected with `DeskUnreachable`: whether the desk
 * had carried it out is not known.
 */
export function createDeskClient(openLink: OpenLink): DeskLine {
  const listeners = new Set<(connection: Connection) => void>();
  let connection: Connection = "connecting";
  let pause = firstPause;
  /** Ends a call under way, for all that wait for an answer. */
  const waiting = new Set<(cause: DeskUnreachable) => void>();
  let link = connect();

  function connect(): Link {
    return openLink({
      opened: () => {
        pause = firstPause;
        tell("open");
      },
      closed: () => {
        for (const giveUp of waiting) giveUp(new DeskUnreachable());
        tell("lost");
        setTimeout(() => {
          link = connect();
        }, pause);
        pause = Math.min(pause * 2, longestPause);
      },
    });
  }

  function tell(next: Connection): void {
    if (connection === next) return;
    connection = next;
    for (const listener of listeners) listener(next);
  }

  const desk = createORPCClient<DeskClient>({
    call: (path, input, options) => {
      if (connection === "lost") return Promise.reject(new DeskUnreachable(false));
      // A race with one promise for the whole line would keep every answer until the line breaks.
      return new Promise((resolve, reject) => {
        waiting.add(reject);
        link
          .call(path, input, options)
          .then(resolve, reject)
          .finally(() => waiting.delete(reject));
      });
    },
  });
  return {
    desk,
    connection: () => connection,
    onConnection(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
