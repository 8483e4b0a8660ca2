import { app, BrowserWindow, nativeTheme } from "electron";
import type { Locale } from "#shared/messages/locale.ts";
import { askBeforeClosing } from "./ask-before-closing.ts";
import { ownOrigin } from "./own-address.ts";

// Close to the page's own ground, so that a window never flashes before the page is drawn.
const ground = { light: "#f7f5f0", dark: "#191816" };

/** Opens the window of the page and shows it when there is something to see. */
export function openPageWindow(preload: string, locale: Locale): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 960,
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // Chromium's dictionaries would be fetched from the network on Windows and Linux.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  askBeforeClosing(window, locale);
  window.once("ready-to-show", () => window.show());
  void window.loadURL(`${ownOrigin}/`);
  return window;
}
