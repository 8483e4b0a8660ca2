import { failureWords } from "#shared/messages/failure-words.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { openUsersLibrary } from "../../desk/open-users-library.ts";
import { keepWindow } from "./keep-window.ts";
import { openBrowserHost } from "./open-browser-host.ts";

/**
 * Opens a library in an application window of the system's browser and ends with it. Where there is
 * no window to be had, says the address and stays until it is told to stop.
 * @returns whether it could be opened
 */
export async function runBrowserHost({
  libraryPath,
  rendererFolder,
  locale,
  print,
  signal,
}: {
  readonly libraryPath: string;
  readonly rendererFolder: string;
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
  const host = await openBrowserHost({ library: opened, rendererFolder });
  if (!host.ok) {
    print(failureWords(locale, host.failure));
    return false;
  }
  try {
    await keepWindow({ address: host.value.address, locale, tell: print, signal });
    return true;
  } finally {
    await host.value.close();
  }
}
