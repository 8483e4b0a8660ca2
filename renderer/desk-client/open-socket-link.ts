import { RPCLink } from "@orpc/client/websocket";
import type { OpenLink } from "./open-link.ts";

/** Opens a WebSocket to the host that served the page. */
export function openSocketLink(address: URL): OpenLink {
  return ({ opened, closed }) => {
    const socket = new WebSocket(address);
    socket.addEventListener("open", opened, { once: true });
    // A failed attempt closes too, so `error` needs no listener.
    socket.addEventListener("close", closed, { once: true });
    return new RPCLink({ websocket: socket });
  };
}

/** Where the desk of a page listens: the page's own host, in the scheme that matches. */
export function socketAddress(page: URL): URL {
  const address = new URL("/desk", page);
  address.protocol = page.protocol === "https:" ? "wss:" : "ws:";
  return address;
}
