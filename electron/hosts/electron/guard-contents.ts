import { shell, type Event, type WebContents } from "electron";
import { isOwnAddress } from "./own-address.ts";
import { parseOutsideAddress } from "./parse-outside-address.ts";

/**
 * Keeps a window on the page: it can go nowhere else, open nothing, and hold no webview. A link of an
 * article opens in the system's own browser.
 */
export function guardContents(contents: WebContents): void {
  const stay = (event: Event<{ url: string }>): void => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  };
  contents.on("will-navigate", (event) => {
    if (isOwnAddress(event.url)) return;
    event.preventDefault();
    openOutside(event.url);
  });
  contents.on("will-frame-navigate", stay);
  contents.on("will-redirect", stay);
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: "deny" };
  });
}

function openOutside(address: string): void {
  const outside = parseOutsideAddress(address);
  if (outside === undefined) return;
  shell.openExternal(outside).catch(() => {
    // No program takes this kind of address: there is nothing to open, and nothing is lost.
  });
}
