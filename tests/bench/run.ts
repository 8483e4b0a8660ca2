import { cpus, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { ensureBuilt } from "../../electron/ensure-built.ts";
import { findBrowser } from "../support/find-browser.ts";
import { benchLibraries } from "./bench-libraries.ts";
import { benchPictures } from "./bench-pictures.ts";
import { benchWriting } from "./bench-writing.ts";
import { toTable, type Comparison } from "./measure/report.ts";
import { project } from "./project.ts";

// `npm run bench [-- --quick] [-- --only writing|libraries]`. It measures and asserts nothing:
// numbers of one machine say little about another, ratios of one run say more.

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
});
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const comparisons: Comparison[] = [];
let machine = `${process.platform}, Node ${process.versions.node}`;
if (values.only === undefined || values.only === "pictures")
  comparisons.push(...(await benchPictures({ quick: values.quick, tell })));
if (values.only !== "pictures") {
  const failed = await ensureBuilt(["renderer", "electron"], project, () =>
    tell("Building the app"),
  );
  if (failed !== undefined) throw new Error(failed);
  const found = findBrowser(tell);
  if ("reason" in found) throw new Error(`No browser to measure in: ${found.reason}`);
  const browser = await chromium.launch({
    executablePath: found.path,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
  machine += `, Chromium ${browser.version()}`;
  try {
    const options = { browser, quick: values.quick, tell };
    if (values.only !== "libraries") comparisons.push(...(await benchWriting(options)));
    if (values.only !== "writing") comparisons.push(...(await benchLibraries(options)));
  } finally {
    await browser.close();
  }
}
const [processor] = cpus();
const head = [
  `${cpus().length} × ${processor?.model ?? "unknown processor"}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
  machine,
];
process.stdout.write(`${head.join(", ")}\n\n${toTable(comparisons)}\n`);
