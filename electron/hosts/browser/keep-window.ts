import { join } from "node:path";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { findPlaces } from "../../desk/places.ts";
import { openWindow } from "./open-window.ts";

const words = {
  "no-browser": "host.no-browser",
  "no-display": "host.no-display",
  failed: "host.window-failed",
  elsewhere: "host.window-elsewhere",
} as const;

/**
 * Opens an application window on an address and stays until it is closed. Where there is no window to
 * be had, says why and how to come in, and stays until it is told to stop.
 */
export async function keepWindow({
  address,
  locale,
  tell,
  signal,
}: {
  readonly address: string;
  readonly locale: Locale;
  readonly tell: (line: string) => void;
  readonly signal: AbortSignal;
}): Promise<void> {
  const end = await openWindow({
    address,
    profileFolder: join(findPlaces().data, "window"),
    signal,
  });
  if (end === "closed") return;
  tell(formatMessage(locale, words[end]));
  if (end !== "elsewhere") {
    tell(formatMessage(locale, "host.address", { address }));
    tell(formatMessage(locale, "host.address-once"));
  }
  await untilAborted(signal);
}

/** Resolves when the signal says so, at once when it already has. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
