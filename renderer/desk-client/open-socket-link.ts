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
    return {
      // Between the end of a socket and the event that says so, a call has nobody to go to.
      call: (path, input, options) =>
        socket.readyState > socket.OPEN
          ? Promise.reject(new DeskUnreachable(false))
          : link.call(path, input, options),
    };
  };
}

/** Where the desk of a page listens: the page's own host, in the scheme that matches. */
export function socketAddress(page: URL): URL {
  const address = new URL("/desk", page);
  address.protocol = page.protocol === "https:" ? "wss:" : "ws:";
  return address;
}
