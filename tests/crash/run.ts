import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt } from "../../electron/ensure-built.ts";
import { chooseFrom, type Random } from "../bench/corpus/random.ts";
import { project } from "../bench/project.ts";
import { findBrowser } from "../support/find-browser.ts";
import { runBrowserRounds, toBrowserReport } from "./browser-rounds.ts";
import { createFigures, deaths, toReport, type Death } from "./figures.ts";
import { runLane } from "./run-lane.ts";

// `npm run test:crash [-- --rounds N] [-- --seed N] [-- --lanes N] [-- --minutes N] [-- --browser N]`

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "1000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    lanes: { type: "string", default: "3" },
    /** Stops after this time, however many rounds are left. */
    minutes: { type: "string", default: "600" },
    /** Rounds in a real browser, after the others. */
    browser: { type: "string", default: "50" },
  },
});
const [rounds, seed, lanes] = [Number(values.rounds), Number(values.seed), Number(values.lanes)];
const end = Date.now() + Number(values.minutes) * 60_000;
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
const tellAll = (text: string): void => void process.stdout.write(text);

const failed = await ensureBuilt(["renderer", "electron"], project, () => tell("Building the app"));
if (failed !== undefined) throw new Error(failed);

const folder = await mkdtemp(join(tmpdir(), "standfirst-crash-"));
const figures = createFigures();
let begun = 0;
const next = (random: Random): Death | null => {
  if (begun >= rounds || Date.now() > end) return null;
  begun += 1;
  if (begun % 50 === 0) tell(`${begun} of ${rounds} rounds, ${figures.troubles.length} troubles`);
  return chooseFrom(random, deaths);
};
const started = Date.now();
try {
  if (rounds > 0) {
    await Promise.all(
      Array.from({ length: lanes }, (_, lane) =>
        runLane({ folder: join(folder, String(lane)), seed: seed + lane, next, figures }),
      ),
    );
    tellAll(toReport(figures, { seed, lanes, seconds: (Date.now() - started) / 1000 }));
  }
  const inBrowser = await roundsInBrowser();
  process.exitCode = figures.troubles.length + inBrowser === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Answers how many troubles there were. */
async function roundsInBrowser(): Promise<number> {
  const count = Number(values.browser);
  if (count === 0) return 0;
  const browser = findBrowser(tell);
  if ("reason" in browser) {
    tellAll(`No rounds in a browser: ${browser.reason}\n`);
    return 0;
  }
  const found = await runBrowserRounds({
    folder: join(folder, "browser"),
    browser: browser.path,
    rounds: count,
    seed,
    tell,
  });
  tellAll(toBrowserReport(found, seed));
  return found.troubles.length;
}
