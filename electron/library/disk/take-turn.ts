import { readFileSync } from "node:fs";
import { open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";
import { errnoOf } from "./errno-failure.ts";
import { readProcessStart } from "./process-identity.ts";

// A turn lasts a few syncs of the disk. One that lasts so long is of somebody who is gone, and cannot be
// asked after: on another machine, or with half a line in the file.
const patience = 10_000;

// In the form of our temporary names, of a process that does not exist: the file itself says whose it is.
const ending = ".0-00000000.tmp";

/**
 * Waits until nobody else is replacing a file, and keeps others waiting until the turn is given back.
 * Without it two processes that save in the same moment both find the old file, and the second replaces
 * what the first has just saved. It is a file beside the other, in the form of our temporary names, so
 * that one that is left behind is swept. Where it cannot be made, the turn is taken without.
 * @returns how to give it back
 */
export async function takeTurn(path: string): Promise<() => Promise<void>> {
  const turn = join(dirname(path), `.${basename(path)}${ending}`);
  const own = `${process.pid} ${readProcessStart(process.pid)} ${hostname()}`;
  const giveBack = (): Promise<void> => rm(turn, { force: true }).catch(() => undefined);
  let holder: string | null = null;
  let since = 0;
  for (let pause = 1; ; pause = Math.min(pause * 2, 20)) {
    const made = await makeTurn(turn, own);
    if (made === "made") return giveBack;
    if (made === "impossible") return () => Promise.resolve();
    const now = await readFile(turn, "utf8").catch(() => "");
    if (now !== holder) [holder, since] = [now, performance.now()];
    if (isOver(now) || performance.now() - since > patience) await giveBack();
    else await wait(pause);
  }
}

/** Whether a file is a turn that a process of this machine held when it died. */
export function isLeftTurn(path: string): boolean {
  if (!path.endsWith(ending)) return false;
  try {
    return isOver(readFileSync(path, "utf8"));
  } catch {
    // Given back in this moment, or not to be read: left alone.
    return false;
  }
}

async function makeTurn(turn: string, own: string): Promise<"made" | "taken" | "impossible"> {
  try {
    const handle = await open(turn, "wx");
    // A disk that is full holds no line, and the turn is taken all the same.
    await handle.writeFile(own).catch(() => undefined);
    await handle.close();
    return "made";
  } catch (cause) {
    if (errnoOf(cause) === undefined) throw cause;
    return errnoOf(cause) === "EEXIST" ? "taken" : "impossible";
  }
}

/** Whether the process that holds the turn is one of this machine, and has died. */
function isOver(holder: string): boolean {
  const [, pid = "", started = "", host = ""] = /^(\d+) (\d*) (.+)$/su.exec(holder) ?? [];
  if (host !== hostname()) return false;
  if (started !== "") return readProcessStart(Number(pid)) !== started;
  try {
    return !process.kill(Number(pid), 0);
  } catch (cause) {
    return errnoOf(cause) === "ESRCH";
  }
}
