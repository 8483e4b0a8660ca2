// The one test command: every check in turn, and at the end a plain word on what was not run and why.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { hasExiftool } from "./exiftool.ts";
import { findBrowser } from "./find-browser.ts";

const root = new URL("../..", import.meta.url);
const results: { readonly name: string; readonly outcome: string; readonly failed: boolean }[] = [];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a script of the package; answers whether it failed, and whether that was Node's own crash. */
async function runScript(
  script: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly failed: boolean; readonly crashed: boolean }> {
  const child = spawn("npm", ["run", "--silent", script], {
    cwd: root,
    stdio: ["inherit", "pipe", "pipe"],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  let crashed = false;
  const show = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
    crashed ||= chunk.includes("Worker exited unexpectedly with signal");
    stream.write(chunk);
  };
  child.stdout.on("data", show(process.stdout));
  child.stderr.on("data", show(process.stderr));
  const [status] = (await once(child, "close")) as [number | null];
  return { failed: status !== 0, crashed };
}

async function run(name: string, script: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  say(`\n── ${name} ──`);
  const start = performance.now();
  const first = await runScript(script, env);
  // A trap in V8's own threads, seen once in some dozens of runs, says nothing of the tests it took along.
  const again = first.failed && first.crashed;
  if (again) say(`\n── ${name}, again: Node itself crashed ──`);
  const { failed } = again ? await runScript(script, env) : first;
  const seconds = Math.round((performance.now() - start) / 1000);
  const tries = again ? ", at the second try: Node itself crashed at the first" : "";
  results.push({
    name,
    outcome: `${failed ? "FAILED" : "passed"} in ${seconds} s${tries}`,
    failed,
  });
}

await run("format", "format:check");
await run("lint", "lint");
await run("types", "types");
await run("build", "build");
await run("unit and architecture", "unit");
const browser = findBrowser(say);
if ("path" in browser) await run("end to end", "e2e", { STANDFIRST_CHROMIUM: browser.path });
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
