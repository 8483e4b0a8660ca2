import type { CDPSession, Page } from "@playwright/test";
import { timeOpening, takeKeyTimes } from "../bench/measure/in-page.ts";
import type { Written } from "../bench/corpus/write-library.ts";

/** What the page and the host hold and how quick they are, after so many articles. */
export type Sample = {
  readonly articles: number;
  readonly keys: number;
  readonly saves: number;
  /** What the page's scripts hold after the garbage was collected, in MB. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** What the host's process has in memory, in MB. */
  readonly host: number;
  /** From key to painted frame and from click to painted text since the last sample, in ms. */
  readonly keyTimes: readonly number[];
  readonly openTimes: readonly number[];
};

/** What was typed into an article, letter for letter. */
export type Typed = { readonly id: string; readonly text: string };

/**
 * Opens one article after another in one window and types into each, as a desk does from morning to
 * night, and looks at the memory after every few.
 */
export async function typeThrough(parts: {
  readonly page: Page;
  readonly articles: readonly Written[];
  readonly keysEach: number;
  readonly sampleEvery: number;
  readonly hostMemory: () => number;
  readonly onSample: (sample: Sample) => void;
}): Promise<readonly Typed[]> {
  const { page, articles, keysEach } = parts;
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("Performance.enable");
  let saves = 0;
  page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      if (payload.includes("/articles/save")) saves += 1;
    }),
  );
  await page.reload();
  const typed: Typed[] = [];
  let keyTimes: number[] = [];
  let openTimes: number[] = [];
  for (const [index, { id, headline }] of articles.entries()) {
    // As somebody finds an article: by its headline, and not by scrolling to it.
    await page.getByRole("searchbox").fill(headline);
    const row = page.getByRole("option").filter({ hasText: headline });
    await row.waitFor();
    openTimes.push(await timeOpening(page, headline, () => row.click()));
    await page.locator(".ProseMirror > p:not(.byline, .standfirst)").first().click();
    await page.keyboard.press("End");
    await takeKeyTimes(page);
    const text = lettersOf(index, keysEach);
    await page.keyboard.type(text);
    keyTimes.push(...(await takeKeyTimes(page)));
    typed.push({ id, text });
    await page.locator("[data-state='save.saved']").waitFor();
    const count = index + 1;
    if (count % parts.sampleEvery !== 0 && count !== articles.length) continue;
    const held = await memoryOf(inspector);
    const host = parts.hostMemory();
    parts.onSample({
      articles: count,
      keys: typed.reduce((sum, { text: one }) => sum + one.length, 0),
      saves,
      ...held,
      host,
      keyTimes,
      openTimes,
    });
    [keyTimes, openTimes] = [[], []];
  }
  return typed;
}

/** Words that stand nowhere else, so that what is missing of them is missed. */
function lettersOf(article: number, length: number): string {
  let text = "";
  for (let word = 0; text.length < length; word += 1) text += ` a${article}w${word}`;
  return text.slice(0, length - 1).concat("x");
}

async function memoryOf(
  inspector: CDPSession,
): Promise<Pick<Sample, "heap" | "nodes" | "listeners">> {
  await inspector.send("HeapProfiler.collectGarbage");
  const { metrics } = await inspector.send("Performance.getMetrics");
  const metric = (name: string): number =>
    metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: metric("JSHeapUsedSize") / 2 ** 20,
    nodes: metric("Nodes"),
    listeners: metric("JSEventListeners"),
  };
}
