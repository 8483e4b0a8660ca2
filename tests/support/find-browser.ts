import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

// The shell is the same browser without a window of its own, and spares the tests a third of their time.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];

const usualPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Finds a browser for the end-to-end tests: `STANDFIRST_CHROMIUM`, then a Chromium or Chrome of the
 * system, then, as root on Debian or Ubuntu, one installed by apt-get (announced; forbidden by
 * `STANDFIRST_NO_APT=1`), then the one Playwright may have downloaded.
 * @returns its path, or why there is none
 */
export function findBrowser(
  announce: (line: string) => void,
): { readonly path: string } | { readonly reason: string } {
  const named = process.env["STANDFIRST_CHROMIUM"];
  if (named !== undefined && named !== "")
    return isProgram(named)
      ? { path: named }
      : { reason: `STANDFIRST_CHROMIUM names ${named}, which is no program` };
  const installed = findInstalled();
  if (installed !== undefined) return { path: installed };
  const refusal = installByApt(announce);
  const added = findInstalled();
  if (added !== undefined) return { path: added };
  const own = chromium.executablePath();
  if (isProgram(own)) return { path: own };
  return {
    reason: `no Chromium or Chrome on this machine; ${refusal}; Playwright has none either`,
  };
}

function findInstalled(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usualPaths,
  ].find(isProgram);
}

function installByApt(announce: (line: string) => void): string {
  if (process.env["STANDFIRST_NO_APT"] === "1") return "STANDFIRST_NO_APT forbids installing one";
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  if (!/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/mu.test(release))
    return "it can be installed by itself on Debian and Ubuntu only";
  if (process.getuid?.() !== 0) return "installing one needs root";
  announce(
    "No browser found: installing Debian's Chromium with apt-get (STANDFIRST_NO_APT=1 forbids it).",
  );
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  const install = (name: string): boolean =>
    spawnSync("apt-get", ["install", "-y", "-qq", name], {
      stdio: ["ignore", "ignore", "inherit"],
      env,
    }).status === 0;
  // Ubuntu, and Debian until 2024, have no shell of their own.
  return install("chromium-headless-shell") || install("chromium")
    ? "apt-get installed no program that is known"
    : "apt-get could not install one";
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
