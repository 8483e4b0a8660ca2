import type { ElectronMark } from "#shared/desk-api/desk-port.ts";
import type { OpenLink } from "./open-link.ts";
import { openPortLink } from "./open-port-link.ts";
import { openSocketLink, socketAddress } from "./open-socket-link.ts";

/** The way to the desk from this page: a port in Electron, a WebSocket in a browser. */
export function findLink(page: Window & { readonly standfirst?: ElectronMark }): OpenLink {
  if (page.standfirst?.host === "electron") return openPortLink;
  return openSocketLink(socketAddress(new URL(page.location.href)));
}
