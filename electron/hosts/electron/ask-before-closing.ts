import { dialog, type BrowserWindow } from "electron";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";

// A save takes a few milliseconds; a disk that needs longer than this is in trouble.
const patienceMs = 1500;

/**
 * Lets a window close only when its words are kept. The page holds the closing back while it has
 * unsaved words, and saves them; Electron then stays open in silence (electron.d.ts,
 * `will-prevent-unload`). So the window is closed again a moment later, and if the words can still
 * not be saved, the user is asked.
 */
export function askBeforeClosing(window: BrowserWindow, locale: Locale): void {
  let hasWaited = false;
  window.webContents.on("will-prevent-unload", (event) => {
    if (!hasWaited) {
      hasWaited = true;
      setTimeout(() => {
        if (!window.isDestroyed()) window.close();
      }, patienceMs);
      return;
    }
    hasWaited = false;
    const choice = dialog.showMessageBoxSync(window, {
      type: "warning",
      message: formatMessage(locale, "host.unsaved"),
      detail: formatMessage(locale, "host.unsaved-detail"),
      buttons: [
        formatMessage(locale, "host.keep-open"),
        formatMessage(locale, "host.close-anyway"),
      ],
      defaultId: 0,
      cancelId: 0,
    });
    // Prevented here means: the page's objection is passed over.
    if (choice === 1) event.preventDefault();
  });
}
