import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { findChromium } from "./find-chromium.ts";

/** How an application window ended, or why there was none. */
export type WindowEnd =
  | "closed"
  | "no-browser"
  | "no-display"
  /** The browser ended at once with an error. */
  | "failed"
  /** A browser that runs on the same profile took the window over; when it closes is not known. */
  | "elsewhere";

// A browser that hands its window to a running one is gone in a fraction of this.
const handOverMs = 3000;

/**
 * Opens an address in an application window of the system's Chromium, with a profile of its own.
 * @param profileFolder keeps the window's size, and keeps the session out of the user's own browser
 * @returns when the window is closed, or at once when there can be none
 */
export async function openWindow({
  address,
  profileFolder,
  env = process.env,
  platform = process.platform,
  signal,
}: {
  readonly address: string;
  readonly profileFolder: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  /** Closes the window. */
  readonly signal?: AbortSignal;
}): Promise<WindowEnd> {
  const program = findChromium(env, platform);
  if (program === undefined) return "no-browser";
  if (platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return "no-display";
  const started = performance.now();
  try {
    mkdirSync(profileFolder, { recursive: true, mode: 0o700 });
    const child = spawn(
      program,
      windowArguments(address, profileFolder, process.getuid?.() === 0),
      {
        stdio: "ignore",
        env: { ...env },
      },
    );
    signal?.addEventListener("abort", () => child.kill(), { once: true });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", resolve);
    });
    if (signal?.aborted === true || performance.now() - started > handOverMs) return "closed";
    return code === 0 ? "elsewhere" : "failed";
  } catch {
    // The profile cannot be made or the program not started: the caller prints the address instead.
    return "failed";
  }
}

/**
 * The command line of the window: nothing fetched, nothing sent, no questions.
 * @param isRoot Chromium has no sandbox for root and does not start unless it is told so
 */
export function windowArguments(
  address: string,
  profileFolder: string,
  isRoot: boolean,
): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profileFolder}`,
    "--class=Standfirst",
    "--window-size=1440,960",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-breakpad",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-extensions",
    "--disable-sync",
    "--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication",
    "--metrics-recording-only",
    "--no-pings",
    "--password-store=basic",
    ...(isRoot ? ["--no-sandbox"] : []),
  ];
}
