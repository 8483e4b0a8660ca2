import { open } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

// Loaded into a host's process before the host itself: every sync takes SLOW_DISK_PAUSE ms longer, as
// on a stick or a share at the other end of a bad line.

const pause = Number(process.env["SLOW_DISK_PAUSE"]);
const handle = await open(process.execPath, "r");
const files = Object.getPrototypeOf(handle) as { sync: () => Promise<void> };
await handle.close();
const { sync } = files;
files.sync = async function slowSync() {
  await wait(pause);
  await sync.call(this);
};
