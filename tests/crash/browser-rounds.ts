import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import { chooseFrom, createRandom } from "../bench/corpus/random.ts";
import { built, startHost, type Place } from "./host-process.ts";
import { checkFiles } from "./check-files.ts";

const deaths = ["page", "host and page", "frozen host and page", "host and browser"] as const;
type Death = (typeof deaths)[number];

/** Counted over all rounds in a browser. */
export type BrowserFigures = {
  rounds: number;
  keys: number;
  /** Keys that were in the page more than a second before it died. */
  promised: number;
  /** Of those, what was not on the disk after the next window had opened. */
  lost: number;
  /** Keys younger than a second that were on the disk all the same. */
  beyond: number;
  readonly troubles: string[];
};

const story = `A story that grows

It begins with a paragraph and goes on as long as anybody types.

Begun.
`;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Types in the built app in a real browser whose profile is on the disk, ends page, host or browser at
 * a random moment, opens the next window, and compares what is on the disk with what was typed.
 */
export async function runBrowserRounds(options: {
  readonly folder: string;
  readonly browser: string;
  readonly rounds: number;
  readonly seed: number;
  readonly tell: (line: string) => void;
}): Promise<BrowserFigures> {
  const random = createRandom(options.seed);
  const figures: BrowserFigures = {
    rounds: 0,
    keys: 0,
    promised: 0,
    lost: 0,
    beyond: 0,
    troubles: [],
  };
  const place: Place = {
    library: join(options.folder, "library"),
    data: join(options.folder, "data"),
  };
  const profile = join(options.folder, "profile");
  await mkdir(place.data, { recursive: true });
  await importStory(options.folder, place);
  let host = await startHost(place);
  let context = await launch(options.browser, profile);
  let isLetIn = false;

  function openNext(): Promise<Page> {
    // A host lets in once by its address; the browser has a cookie then.
    const address = isLetIn ? host.origin : host.address;
    isLetIn = true;
    return openWindow(context, address);
  }

  function complain(death: Death, words: string): void {
    const trouble = `seed ${options.seed}, round ${figures.rounds} in a browser (${death}): ${words}`;
    figures.troubles.push(trouble);
    options.tell(trouble);
  }

  async function round(death: Death): Promise<void> {
    figures.rounds += 1;
    const page = await openNext();
    const before = await textOnDisk(place);
    await page.locator(".ProseMirror > p").last().click();
    await page.keyboard.press("ControlOrMeta+End");
    const typing = typeOn(page, random);
    await pause(300 + random() * 1500);
    if (death.startsWith("frozen")) host.freeze();
    if (death.startsWith("host")) await host.kill();
    await pause(death === "page" ? 0 : random() * 3000);
    const diedAt = Date.now();
    if (death.endsWith("browser")) await crashBrowser(context);
    else await crash(page);
    const log = await typing.stop();
    if (death.startsWith("frozen")) await host.kill();
    if (death !== "page") {
      host = await startHost(place);
      isLetIn = false;
    }
    if (death.endsWith("browser")) {
      await context.close().catch(() => undefined);
      context = await launch(options.browser, profile);
    }
    const due = before.length + log.filter(({ at }) => at <= diedAt - 1000).length;
    const typed = before + log.map(({ key }) => key).join("");
    const next = await openNext();
    let text = await textOnDisk(place);
    for (let wait = 0; wait < 50 && text.length < due; wait += 1) {
      await pause(100);
      text = await textOnDisk(place);
    }
    figures.keys += log.length;
    figures.promised += due - before.length;
    figures.lost += Math.max(0, due - text.length);
    figures.beyond += Math.max(0, text.length - due);
    if (text.length < due) complain(death, `${due - text.length} keys lost`);
    // The last key may have arrived although nobody heard of it.
    if (!`${typed}${text.at(-1) ?? ""}`.startsWith(text)) complain(death, `not as typed: ${text}`);
    await next.close();
    for (const old of context.pages().slice(1)) await old.close().catch(() => undefined);
  }

  try {
    for (let rounds = 0; rounds < options.rounds; rounds += 1) {
      await round(chooseFrom(random, deaths));
      if (figures.rounds % 10 === 0)
        options.tell(`${figures.rounds} of ${options.rounds} rounds in a browser`);
    }
  } finally {
    await context.close().catch(() => undefined);
    await host.kill();
  }
  return figures;
}

async function importStory(folder: string, { library, data }: Place): Promise<void> {
  const file = join(folder, "story.txt");
  await writeFile(file, story);
  const { status, stderr } = spawnSync(
    process.execPath,
    [built, "import", file, "--library", library],
    { env: { ...process.env, STANDFIRST_DATA: data }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`Expected an article: ${stderr}`);
}

function launch(executablePath: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), "--disable-gpu"],
  });
}

async function openWindow(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  const headline = page.locator("h1.headline");
  // The first window has no article to go on with.
  await headline.or(page.getByRole("option")).first().waitFor();
  if (!(await headline.isVisible())) await page.getByRole("option").first().click();
  await headline.waitFor();
  return page;
}

type Key = { readonly key: string; readonly at: number };

/** Types until it is told to stop; answers the keys, and when each had arrived in the page. */
function typeOn(page: Page, random: () => number): { stop: () => Promise<readonly Key[]> } {
  const log: Key[] = [];
  const over = new AbortController();
  const hand = (async () => {
    while (!over.signal.aborted) {
      const key = chooseFrom(random, ["a", "e", "n", "o", "r", "s", "t"]);
      await page.keyboard.press(key);
      log.push({ key, at: Date.now() });
      await pause(20 + random() * 140);
    }
  })().catch(() => undefined);
  return {
    async stop() {
      over.abort();
      await Promise.race([hand, pause(2000)]);
      return log;
    },
  };
}

/** Ends the page's process at once, as a bug of the browser would. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const line = await page.context().newCDPSession(page);
  void line.send("Page.crash").catch(() => undefined);
  await crashed;
}

/** Ends the browser's first process at once, without which the others end. */
async function crashBrowser(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (browser === null) throw new Error("Expected a browser of one's own");
  const closed = new Promise((resolve) => void context.once("close", resolve));
  const line = await browser.newBrowserCDPSession();
  void line.send("Browser.crash").catch(() => undefined);
  await closed;
}

async function textOnDisk({ library }: Place): Promise<string> {
  const { articles } = await checkFiles(library);
  const [file] = [...articles.values()];
  return file?.stored.document.lastChild?.textContent ?? "";
}

/** Each figure in words. */
export function toBrowserReport(figures: BrowserFigures, seed: number): string {
  return `
in a browser  ${figures.rounds} rounds, seed ${seed}
typed         ${figures.keys} keys
promised      ${figures.promised} in the page more than a second before it died
lost          ${figures.lost} of those; ${figures.beyond} younger ones were saved all the same
${figures.troubles.map((words) => `TROUBLE       ${words}\n`).join("")}`;
}
