import { join } from "node:path";
import { failureWords } from "#shared/messages/failure-words.ts";
import { formatMessage, type Locale } from "#shared/messages/messages.ts";
import { openUsersLibrary } from "../../desk/open-users-library.ts";
import { findPlaces } from "../../desk/places.ts";
import { openBrowserHost } from "./open-browser-host.ts";
import { openWindow } from "./open-window.ts";

/**
 * Opens a library in an application window of the system's browser and ends with it. Where there is
 * no window to be had, says the address and stays until it is told to stop.
 * @returns whether it could be opened
 */
export async function runBrowserHost({
  libraryPath,
  rendererFolder,
  port,
  noWindow = false,
  locale,
  print,
  signal,
}: {
  readonly libraryPath: string;
  readonly rendererFolder: string;
  readonly port?: number | undefined;
  readonly noWindow?: boolean | undefined;
  readonly locale: Locale;
  readonly print: (line: string) => void;
  /** Ends it: closes the window, the connections and the library. */
  readonly signal: AbortSignal;
}): Promise<boolean> {
  const library = await openUsersLibrary(libraryPath);
  if (!library.ok) {
    print(failureWords(locale, library.failure));
    return false;
  }
  await using opened = library.value;
  const host = await openBrowserHost({ library: opened, rendererFolder, port });
  if (!host.ok) {
    print(failureWords(locale, host.failure));
    return false;
  }
  const { address, close } = host.value;
  try {
    const end = noWindow
      ? "not-wanted"
      : await openWindow({
          address,
          profileFolder: join(findPlaces().data, "window"),
          signal,
        });
    if (end === "closed") return true;
    if (end !== "not-wanted") print(formatMessage(locale, windowWords[end]));
    if (end !== "elsewhere") {
      print(formatMessage(locale, "host.address", { address }));
      print(formatMessage(locale, "host.address-once"));
    }
    await aborted(signal);
    return true;
  } finally {
    await close();
  }
}

const windowWords = {
  "no-browser": "host.no-browser",
  "no-display": "host.no-display",
  failed: "host.window-failed",
  elsewhere: "host.window-elsewhere",
} as const;

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
