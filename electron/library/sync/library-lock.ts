import { randomBytes } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { durableWrite } from "../disk/durable-write.ts";
import { makeFolderInside } from "../disk/make-folder-inside.ts";
import { readBoot, readProcessStart } from "../disk/process-identity.ts";
import { readJsonFile } from "../disk/read-json-file.ts";
import { toFileText } from "../disk/to-file-text.ts";

// A beat is a write that a sync program carries to every machine, so not too many of them; one is
// taken for gone when four in a row did not come.
const usualPause = 15_000;
const missedBeats = 4;

const folder = "open";
const fileName = /^[0-9a-f]{16}\.json$/;

/** Who else has a library open. */
export type OtherDesk = {
  readonly host: string;
  /** Whether it is this very machine. */
  readonly isHere: boolean;
};

/** What stands in a desk's file. */
type Entry = {
  readonly host: string;
  readonly boot: string;
  readonly process: number;
  readonly started: string;
  readonly beat: number;
};

export type LibraryLock = {
  /** Who else is seen at work, as far as is known by now. */
  readonly others: () => readonly OtherDesk[];
  /** Shows that this desk is still there, and looks at the others. By itself it does so every few seconds. */
  readonly beat: () => Promise<void>;
  /** Takes this desk's file away. */
  readonly close: () => Promise<void>;
};

/**
 * Says in the library that this desk has it open, and learns who else has. It stops nobody: saves are
 * compared and swapped in any case. Each desk has a file of its own, so that a sync program never has
 * two versions of one. Whether another is alive is judged by seeing its file change, on this machine's
 * clock alone; a process of this machine is asked after directly. A library that cannot be written is
 * opened all the same.
 * @param onChange told when there are others than before
 */
export async function openLibraryLock(options: {
  readonly library: string;
  readonly onChange: () => void;
  readonly pause?: number;
  /** This machine's clock, in ms; it need only go forward. */
  readonly clock?: () => number;
  /** Who this desk says it is; a test is somebody else. */
  readonly self?: Partial<Omit<Entry, "beat">>;
}): Promise<LibraryLock> {
  const { library, onChange, pause = usualPause, clock = () => performance.now() } = options;
  const name = `${randomBytes(8).toString("hex")}.json`;
  const self = {
    host: hostname(),
    boot: readBoot(),
    process: process.pid,
    started: readProcessStart(process.pid),
    ...options.self,
  };
  const seen = new Map<string, { beat: number; at: number; isAlive: boolean; other: OtherDesk }>();
  let told = "";
  let count = 0;
  let isClosed = false;

  async function show(): Promise<void> {
    // Never through a link: nothing outside the library is written, or swept.
    const made = await makeFolderInside(library, folder);
    count += 1;
    if (!made.ok || isClosed) return;
    await durableWrite(join(made.value, name), toFileText({ ...self, beat: count }));
    await look();
  }

  async function look(): Promise<void> {
    const names: readonly string[] = await readdir(join(library, folder)).catch(() => []);
    for (const gone of [...seen.keys()].filter((it) => !names.includes(it))) seen.delete(gone);
    for (const file of names.filter((it) => fileName.test(it) && it !== name)) {
      const read = await readJsonFile(join(library, folder, file), file);
      judge(file, read.ok ? parseEntry(read.value.json) : null);
    }
    const now = JSON.stringify(others());
    if (now === told) return;
    told = now;
    onChange();
  }

  function judge(file: string, entry: Entry | null): void {
    const before = seen.get(file);
    // Half of a file that is on its way is no beat.
    const beat = entry?.beat ?? before?.beat ?? -1;
    const hasChanged = before !== undefined && before.beat !== beat;
    const at = before === undefined || hasChanged ? clock() : before.at;
    // A process of this machine can be asked after; where the system does not say, it is as one of another.
    const isHere = entry !== null && isOfThisMachine(entry);
    const isAlive = isHere ? isRunning(entry) : hasChanged || before?.isAlive === true;
    const isGone = isHere ? !isAlive : clock() - at > pause * missedBeats;
    if (!isGone) {
      const other = { host: entry?.host ?? before?.other.host ?? "", isHere };
      seen.set(file, { beat, at, isAlive, other });
      return;
    }
    seen.delete(file);
    void rm(join(library, folder, file), { force: true }).catch(() => undefined);
  }

  function isOfThisMachine({ host, boot }: Entry): boolean {
    return boot !== "" && boot === self.boot && host === self.host;
  }

  function others(): readonly OtherDesk[] {
    const alive = [...seen.values()].filter(({ isAlive }) => isAlive).map(({ other }) => other);
    return [...new Map(alive.map((other) => [JSON.stringify(other), other])).values()];
  }

  let underWay: Promise<void> = Promise.resolve();
  function beat(): Promise<void> {
    underWay = underWay.then(show);
    return underWay;
  }

  await beat();
  const timer = setInterval(() => void beat(), pause);
  timer.unref();
  return {
    others,
    beat,
    async close() {
      isClosed = true;
      clearInterval(timer);
      // A beat that is being written would come after the file is gone.
      await underWay;
      await rm(join(library, folder, name), { force: true }).catch(() => undefined);
    },
  };
}

/** Whether the process that wrote it still runs: a number that was given to another process does not count. */
function isRunning(entry: Entry): boolean {
  return entry.started !== "" && readProcessStart(entry.process) === entry.started;
}

function parseEntry(json: unknown): Entry | null {
  if (typeof json !== "object" || json === null) return null;
  const {
    host,
    boot,
    process: number,
    started,
    beat,
  }: Partial<Record<keyof Entry, unknown>> = json;
  return typeof host === "string" &&
    typeof boot === "string" &&
    typeof number === "number" &&
    typeof started === "string" &&
    typeof beat === "number"
    ? { host: host.slice(0, 200), boot, process: number, started, beat }
    : null;
}
