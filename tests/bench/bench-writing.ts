import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Article, NodeJson } from "#shared/article/article.ts";
import { writingLibrary, type CachedLibrary } from "./corpus/cached-library.ts";
import type { Written } from "./corpus/write-library.ts";
import { startDesk } from "./measure/desk-process.ts";
import { meterPage, timeOpening } from "./measure/in-page.ts";
import { typeInTurn } from "./measure/keystrokes.ts";
import type { Comparison } from "./measure/report.ts";
import { saveInTurn } from "./measure/saves.ts";
import { servePeers, type Peers } from "./peers/serve-peers.ts";

const lengths = [1000, 10_000, 50_000] as const;

/** Typing, opening and saving, in articles of three lengths. */
export async function benchWriting(options: {
  readonly browser: Browser;
  readonly quick: boolean;
  readonly tell: (line: string) => void;
}): Promise<readonly Comparison[]> {
  const { browser, quick, tell } = options;
  const library = writingLibrary(lengths, tell);
  const documents = readDocuments(library);
  const peers = await servePeers(documents);
  const desk = await startDesk(library);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await desk.admit(context);
  const comparisons: Comparison[] = [];
  try {
    const app = await context.newPage();
    await meterPage(app);
    await app.goto(desk.page);
    const byLength = new Map(lengths.map((words, index) => [words, library.articles[index]]));
    for (const words of lengths) {
      tell(`Typing in ${words} words`);
      const bare = await openBare(browser, peers, requireWritten(byLength.get(words)));
      await timeOpening(app, requireWritten(byLength.get(words)).headline, () =>
        clickRow(app, requireWritten(byLength.get(words))),
      );
      const [ours, others] = await typeInTurn([app, bare], quick ? 100 : 200);
      comparisons.push({
        what: `Key to painted frame, ${words} words`,
        ours,
        peer: { name: "bare ProseMirror", times: others },
      });
      await bare.context().close();
    }
    tell("Opening 50000 words");
    const long = requireWritten(byLength.get(50_000));
    const short = requireWritten(byLength.get(1000));
    comparisons.push(await compareOpening({ browser, app, peers, long, short, quick }));
    tell("Saving 10000 words");
    const line = await desk.connect();
    const { id } = requireWritten(byLength.get(10_000));
    await clickRow(app, short);
    await app.waitForTimeout(2000);
    const { saves, writes } = await saveInTurn(line.desk, {
      id,
      library: library.path,
      saves: quick ? 30 : 100,
    });
    line.close();
    comparisons.push({
      what: "Save of 10000 words, call to answer",
      ours: saves,
      peer: { name: "durable write of the bytes", times: writes },
    });
    return comparisons;
  } finally {
    await context.close();
    await desk.stop();
    await peers.stop();
  }
}

async function compareOpening(parts: {
  readonly browser: Browser;
  readonly app: Page;
  readonly peers: Peers;
  readonly long: Written;
  readonly short: Written;
  readonly quick: boolean;
}): Promise<Comparison> {
  const { browser, app, peers, long, short } = parts;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const bare = await context.newPage();
  await meterPage(bare);
  const ours: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < (parts.quick ? 5 : 12); round += 1) {
    await app.bringToFront();
    await timeOpening(app, short.headline, () => clickRow(app, short));
    await app.waitForTimeout(1000);
    ours.push(await timeOpening(app, long.headline, () => clickRow(app, long)));
    await app.waitForTimeout(1000);
    await bare.bringToFront();
    await bare.goto(peers.address("bare-tiptap", long.id));
    await bare.waitForTimeout(1000);
    others.push(
      await timeOpening(bare, long.headline, () => bare.getByRole("button").first().click()),
    );
  }
  await context.close();
  return {
    what: "Opening 50000 words, click to painted text",
    ours,
    peer: { name: "bare Tiptap + React", times: others },
  };
}

async function openBare(browser: Browser, peers: Peers, written: Written): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await meterPage(page);
  await page.goto(peers.address("bare-prosemirror", written.id));
  await page.locator(".ProseMirror .headline").waitFor();
  return page;
}

async function clickRow(app: Page, { headline }: Written): Promise<void> {
  await app.getByRole("option").filter({ hasText: headline }).click();
}

function requireWritten(written: Written | undefined): Written {
  if (written === undefined) throw new Error("The library lacks an article of this length");
  return written;
}

/** The documents as they stand in the library now, by article id: an earlier run has typed in them. */
function readDocuments({ path }: CachedLibrary): ReadonlyMap<string, NodeJson> {
  const names = readdirSync(join(path, "articles"), { recursive: true, encoding: "utf8" });
  const articles = names
    .filter((name) => name.endsWith("article.json"))
    .map((name) => JSON.parse(readFileSync(join(path, "articles", name), "utf8")) as Article);
  return new Map(articles.map(({ id, document }) => [id, document]));
}
