import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

const stopSignal = new URL("../../../../electron/desk/on-stop-signal.ts", import.meta.url).href;

/** Starts a process that stops when told, after a while; with conf, which meddles with signals. */
const program = `
  import Conf from "conf";
  import { onStopSignal } from "${stopSignal}";
  if (typeof Conf !== "function") throw new Error("Expected conf");
  const keepAlive = setInterval(() => {}, 1000);
  let count = 0;
  const release = onStopSignal(() => {
    count += 1;
    if (count > 1) return;
    setTimeout(() => {
      clearInterval(keepAlive);
      release();
      console.log("closed");
    }, 200);
  });
  console.log("ready");
`;

it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
  "lets the process close what is open before %s ends it",
  async (signal) => {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
      cwd: new URL("../../../..", import.meta.url),
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.on("data", (text: Buffer) => {
      said += text.toString();
      if (said === "ready\n") child.kill(signal);
    });
    const ended = await once(child, "exit");
    expect([said, ...(ended as unknown[])]).toEqual(["ready\nclosed\n", 0, null]);
  },
);
