#!/usr/bin/env node
// The built command. It must start on any Node, and go on with the project's own: the desk needs
// what Node 24 brings (node:sqlite with FTS5, `await using`).
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const [major = "0"] = process.versions.node.split(".");
if (Number(major) >= 24) await import("./main.ts");
else {
  const ownNode = createRequire(import.meta.url).resolve("node/bin/node");
  const child = spawn(ownNode, [import.meta.filename, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  // Whoever stops this process means the other: without it `open` would go on alone.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => child.kill(signal));
  child.on("exit", (status, signal) => {
    if (signal === null) process.exitCode = status ?? 1;
    else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}
