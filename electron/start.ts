// `npm start`: builds what is not built, then opens Electron if it is on the disk, else the browser.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { localeOf } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";
import { onStopSignal } from "./desk/on-stop-signal.ts";
import { ensureBuilt } from "./ensure-built.ts";
import { findElectron } from "./find-electron.ts";

const project = join(import.meta.dirname, "..");
const locale = localeOf(Intl.DateTimeFormat().resolvedOptions().locale);
const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const stop = new AbortController();
onStopSignal(() => stop.abort());

const electron = findElectron(project);
const problem = await ensureBuilt(
  electron === undefined ? ["renderer"] : ["renderer", "electron"],
  project,
  () => print(formatMessage(locale, "host.building")),
);
if (stop.signal.aborted) {
  // Ctrl-C while it was built: nothing was opened, nothing is said.
  process.exitCode = 130;
} else if (problem !== undefined) {
  print(problem);
  print(formatMessage(locale, "host.build-failed"));
  process.exitCode = 1;
} else if (electron === undefined) {
  const { findPlaces } = await import("./desk/places.ts");
  const { runBrowserHost } = await import("./hosts/browser/run-browser-host.ts");
  const opened = await runBrowserHost({
    libraryPath: findPlaces().library,
    rendererFolder: join(project, "dist", "renderer"),
    locale,
    print,
    signal: stop.signal,
  });
  process.exitCode = opened ? 0 : 1;
} else {
  // Chromium has no sandbox for root and does not start unless it is told so.
  const words = process.getuid?.() === 0 ? ["--no-sandbox", project] : [project];
  const child = spawn(electron, words, { stdio: "inherit" });
  stop.signal.addEventListener("abort", () => child.kill(), { once: true });
  child.once("exit", (code) => {
    process.exitCode = code ?? 0;
  });
}
