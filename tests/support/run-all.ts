// The one test command: every check in turn, and at the end a plain word on what was not run and why.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { hasExiftool } from "./exiftool.ts";
import { findBrowser } from "./find-browser.ts";

const root = new URL("../..", import.meta.url);
const results: { readonly name: string; readonly outcome: string; readonly failed: boolean }[] = [];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function run(name: string, script: string, env: NodeJS.ProcessEnv = {}): void {
  say(`\n── ${name} ──`);
  const start = performance.now();
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  const seconds = Math.round((performance.now() - start) / 1000);
  const failed = status !== 0;
  results.push({ name, outcome: `${failed ? "FAILED" : "passed"} in ${seconds} s`, failed });
}

run("format", "format:check");
run("lint", "lint");
run("types", "types");
run("build", "build");
run("unit and architecture", "unit");
const browser = findBrowser(say);
if ("path" in browser) run("end to end", "e2e", { STANDFIRST_CHROMIUM: browser.path });
else results.push({ name: "end to end", outcome: `skipped: ${browser.reason}`, failed: false });
if (spawnSync("pdftotext", ["-v"]).error !== undefined)
  results.push({
    name: "printed proofs",
    outcome: "skipped: pdftotext (poppler-utils) is not on this machine",
    failed: false,
  });
if (!hasExiftool)
  results.push({
    name: "exiftool's opinion of the pictures we write",
    outcome: "skipped: exiftool is not on this machine",
    failed: false,
  });
if (!existsSync(new URL("../shared/corpora", root)))
  results.push({
    name: "corpora",
    outcome: "skipped: there is no ../shared/corpora beside the project",
    failed: false,
  });
if (!existsSync(new URL("node_modules/electron/path.txt", root)))
  results.push({
    name: "a real Electron",
    outcome: "skipped: its binary is not on this disk; the Electron host ran against a fake",
    failed: false,
  });

say("");
for (const { name, outcome } of results) say(`${name}: ${outcome}`);
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
