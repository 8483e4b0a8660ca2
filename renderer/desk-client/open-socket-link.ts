import { ORPCError } from "@orpc/client";
import { RPCLink } from "@orpc/client/websocket";
import { DeskUnreachable } from "./desk-unreachable.ts";
import type { OpenLink } from "./open-link.ts";

/**
 * Opens a WebSocket to the host that served the page.
 * @param connect makes it, where the page's own way is not to be had
 */
export function openSocketLink(
  address: URL,
  connect: (address: URL) => WebSocket = (url) => new WebSocket(url),
): OpenLink {
  return ({ opened, closed }) => {
    const socket = connect(address);
    socket.addEventListener("open", opened, { once: true });
    // A failed attempt closes too, so `error` needs no listener.
    socket.addEventListener("close", closed, { once: true });
    const link = new RPCLink({ websocket: socket });
    const isEnding = (): boolean => socket.readyState > socket.OPEN;
    return {
      // Between the end of a socket and the event that says so, a call has nobody to go to.
      async call(path, input, options) {
        if (isEnding()) throw new DeskUnreachable(false);
        try {
          return await link.call(path, input, options);
        } catch (cause) {
          // It may end while a call is made ready, too; only the desk's own errors are an answer.
          throw isEnding() && !(cause instanceof ORPCError) ? new DeskUnreachable() : cause;
        }
      },
    };
  };
}

/** Where the desk of a page listens: the page's own host, in the scheme that matches. */
export function socketAddress(page: URL): URL {
  const address = new URL("/desk", page);
  address.protocol = page.protocol === "https:" ? "wss:" : "ws:";
  return address;
}
