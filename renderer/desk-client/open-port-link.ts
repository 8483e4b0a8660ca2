import { RPCLink } from "@orpc/client/message-port";
import { deskPortMessage } from "#shared/desk-api/desk-port.ts";
import type { OpenLink } from "./open-link.ts";

/** Opens a message port to the desk in Electron's main process; the preload script hands it over. */
export const openPortLink: OpenLink = ({ opened, closed }) => {
  const { port1, port2 } = new MessageChannel();
  const link = new RPCLink({ port: port1 });
  port1.addEventListener("close", closed, { once: true });
  port1.start();
  window.postMessage(deskPortMessage, location.origin, [port2]);
  // A port has no handshake: what is sent before the other end listens waits for it.
  queueMicrotask(opened);
  return link;
};
