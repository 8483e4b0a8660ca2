import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { app, BrowserWindow, dialog, ipcMain, protocol, session } from "electron";
import Store from "electron-store";
import { failureWords } from "#shared/messages/failure-words.ts";
import { localeOf } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { createDesk } from "../../desk/create-desk.ts";
import { onStopSignal } from "../../desk/on-stop-signal.ts";
import { openUsersLibrary } from "../../desk/open-users-library.ts";
import { findPlaces } from "../../desk/places.ts";
import { openPreferences } from "../../desk/preferences.ts";
import { standfirstVersion } from "../../desk/standfirst-version.ts";
import { answerPageRequest } from "./answer-page-request.ts";
import { chooseFolder } from "./choose-folder.ts";
import { guardContents } from "./guard-contents.ts";
import { guardPermissions } from "./guard-permissions.ts";
import { handOverPort } from "./hand-over-port.ts";
import { openPageWindow } from "./open-page-window.ts";
import { ownScheme } from "./own-address.ts";
import { printToPdf } from "./print-to-pdf.ts";
import { setMenu } from "./set-menu.ts";

/**
 * Runs Standfirst in Electron. All that must precede Electron's `ready` is done before this first
 * waits: an ES module is loaded while Electron starts (electron, docs/tutorial/esm.md).
 */
export async function startElectronHost({
  preload,
  rendererFolder,
}: {
  /** The built preload script. */
  readonly preload: string;
  /** The built page. */
  readonly rendererFolder: string;
}): Promise<void> {
  const places = findPlaces();
  const userData = join(places.data, "electron");
  // Electron takes no folder that is not there.
  mkdirSync(userData, { recursive: true, mode: 0o700 });
  app.setPath("userData", userData);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  app.on("web-contents-created", (_event, contents) => guardContents(contents));
  app.on("window-all-closed", () => app.quit());
  app.on("second-instance", () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  await app.whenReady();

  const locale = localeOf(app.getLocale());
  const now = (): Date => new Date();
  const opened = await openUsersLibrary(places.library);
  if (!opened.ok) {
    dialog.showErrorBox(formatMessage(locale, "app.name"), failureWords(locale, opened.failure));
    app.quit();
    return;
  }
  const library = opened.value;
  quitAfter(() => library.close());
  app.once(
    "quit",
    onStopSignal(() => app.quit()),
  );
  guardPermissions(session.defaultSession);
  protocol.handle(ownScheme, (request) =>
    answerPageRequest(request, { rendererFolder, library, now }),
  );
  const preferences = openPreferences({
    folder: places.preferences,
    version: standfirstVersion(),
    openFile: (options) => new Store(options),
    now,
  });
  const native = { chooseFolder, makePdf: printToPdf };
  handOverPort(ipcMain, createDesk({ library, preferences, systemLocale: locale, now, native }));
  setMenu(process.platform);
  openPageWindow(preload, preferences.read().locale ?? locale);
}

/** Holds the end back until what is under way is done. */
function quitAfter(close: () => Promise<void>): void {
  let isClosed = false;
  app.on("will-quit", (event) => {
    if (isClosed) return;
    event.preventDefault();
    void close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}
