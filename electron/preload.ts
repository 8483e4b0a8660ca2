import { contextBridge, ipcRenderer } from "electron";
import { deskPortMessage, type ElectronMark } from "#shared/desk-api/desk-port.ts";
import { portChannel } from "./hosts/electron/port-channel.ts";

// A preload script runs in the page's process, where these exist; this project has no DOM types.
type PageMessage = {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
  readonly ports: readonly object[];
};
declare const window: {
  readonly location: { readonly origin: string };
  readonly addEventListener: (type: "message", listener: (event: PageMessage) => void) => void;
};

const mark: ElectronMark = Object.freeze({ host: "electron" });
contextBridge.exposeInMainWorld("standfirst", mark);

// One port, from the page itself, is all that passes.
window.addEventListener("message", ({ source, origin, data, ports }) => {
  if (source !== window || origin !== window.location.origin || data !== deskPortMessage) return;
  const [port] = ports;
  if (port !== undefined) ipcRenderer.postMessage(portChannel, null, [port]);
});
