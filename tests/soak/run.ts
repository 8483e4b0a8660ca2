import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { ensureBuilt } from "../../electron/ensure-built.ts";
import { writeLibrary } from "../bench/corpus/write-library.ts";
import { startDesk } from "../bench/measure/desk-process.ts";
import { meterPage } from "../bench/measure/in-page.ts";
import { spreadOf } from "../bench/measure/spread.ts";
import { project } from "../bench/project.ts";
import { findBrowser } from "../support/find-browser.ts";
import { findGrowth } from "./find-growth.ts";
import { typeThrough, type Sample, type Typed } from "./type-through.ts";

// `npm run test:soak [-- --articles 200 --keys 50000]`: a long day in one window of the built app. Ends
// with 1 when a letter is missing on disk, or when memory or times have grown.

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "200" },
    keys: { type: "string", default: "50000" },
  },
});
const [count, keys] = [Number(values.articles), Number(values.keys)];
const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const failed = await ensureBuilt(["renderer", "electron"], project, () => tell("Building the app"));
if (failed !== undefined) throw new Error(failed);
const found = findBrowser(tell);
if ("reason" in found) throw new Error(`No browser to type in: ${found.reason}`);
const folder = mkdtempSync(join(tmpdir(), "standfirst-soak-"));
const [path, data] = [join(folder, "library"), join(folder, "data")];
mkdirSync(data);
const articles = writeLibrary({
  folder: path,
  lengths: Array.from({ length: count }, (_, index) => 300 + ((index * 37) % 600)),
  seed: 7,
  withPictures: true,
  texts: null,
  tell: () => undefined,
});
const desk = await startDesk({ path, data });
const browser = await chromium.launch({
  executablePath: found.path,
  args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
});
const samples: Sample[] = [];
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await desk.admit(context);
  const page = await context.newPage();
  await meterPage(page);
  await page.goto(desk.page);
  tell("articles    keys  saves  heap MB   nodes  listeners  host MB  key p50  p95  opening p50");
  const typed = await typeThrough({
    page,
    articles,
    keysEach: Math.ceil(keys / count),
    sampleEvery: Math.max(1, Math.floor(count / 20)),
    hostMemory: () => memoryOf(desk.pid),
    onSample: (sample) => {
      samples.push(sample);
      tell(lineOf(sample));
    },
  });
  const missing = typed.filter((one) => !isOnDisk(one));
  const growth = findGrowth(samples);
  tell("");
  tell(`Articles whose typed letters are not all on disk: ${missing.length}`);
  for (const { id } of missing) tell(`  ${id}`);
  tell(`Grown: ${growth.length === 0 ? "nothing" : ""}`);
  for (const { what, early, late } of growth)
    tell(`  ${what}: ${early.toFixed(1)} to ${late.toFixed(1)}`);
  tell("Not tried: Electron (its binary cannot be had here), a machine that sleeps, real hours.");
  process.exitCode = missing.length + growth.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await desk.stop();
  rmSync(folder, { recursive: true, force: true });
}

function lineOf(sample: Sample): string {
  const key = spreadOf(sample.keyTimes);
  const cells: readonly (readonly [number, number, number])[] = [
    [sample.articles, 8, 0],
    [sample.keys, 8, 0],
    [sample.saves, 7, 0],
    [sample.heap, 9, 1],
    [sample.nodes, 8, 0],
    [sample.listeners, 11, 0],
    [sample.host, 9, 0],
    [key.p50, 9, 1],
    [key.p95, 6, 0],
    [spreadOf(sample.openTimes).p50, 12, 0],
  ];
  return cells.map(([value, width, digits]) => value.toFixed(digits).padStart(width)).join("");
}

/** The process's resident memory in MB, where the system tells it. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function isOnDisk({ id, text }: Typed): boolean {
  const names = readdirSync(join(path, "articles"), { recursive: true, encoding: "utf8" });
  const name = names.find((one) => one.endsWith(join(`--${id.slice(0, 12)}`, "article.json")));
  if (name === undefined) return false;
  return readFileSync(join(path, "articles", name), "utf8").includes(text);
}
