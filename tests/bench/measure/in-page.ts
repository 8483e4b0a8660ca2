import type { Page } from "@playwright/test";

/** What the measuring script keeps in a page. */
type Meter = {
  keys: number[];
  opened: number | null;
  /** Waits for a headline to be painted, from the next click on. */
  awaitOpening: (headline: string) => void;
};

/**
 * Runs before the page's own scripts. A frame is painted when the task after its animation-frame
 * callbacks begins; a time stamp of the input event counts the wait before the page got it too.
 */
function installMeter(): void {
  const page = globalThis as unknown as { meter: Meter };
  const afterPaint = (from: number, keep: (time: number) => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.addEventListener("message", () => keep(performance.now() - from));
      channel.port1.start();
      channel.port2.postMessage(null);
    });
  };
  page.meter = {
    keys: [],
    opened: null,
    awaitOpening(headline) {
      page.meter.opened = null;
      addEventListener(
        "click",
        ({ timeStamp }) => {
          const look = (): void => {
            const shown = document.querySelector(".ProseMirror .headline")?.textContent;
            if (shown !== headline) requestAnimationFrame(look);
            else
              afterPaint(timeStamp, (time) => {
                page.meter.opened = time;
              });
          };
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
    },
  };
  addEventListener(
    "keydown",
    ({ timeStamp }) => afterPaint(timeStamp, (time) => page.meter.keys.push(time)),
    { capture: true },
  );
}

/** Puts the meter into every page this one will show. */
export async function meterPage(page: Page): Promise<void> {
  await page.addInitScript(installMeter);
}

/** The times from key to painted frame since the last time this was asked. */
export async function takeKeyTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { meter } = globalThis as unknown as { meter: Meter };
    const { keys } = meter;
    meter.keys = [];
    return keys;
  });
}

/** The time from a click to the painted headline of the article it opens. */
export async function timeOpening(
  page: Page,
  headline: string,
  click: () => Promise<void>,
): Promise<number> {
  await page.evaluate(
    (wanted) => (globalThis as unknown as { meter: Meter }).meter.awaitOpening(wanted),
    headline,
  );
  await click();
  await page.waitForFunction(
    () => (globalThis as unknown as { meter: Meter }).meter.opened !== null,
    undefined,
    { timeout: 120_000 },
  );
  const time = await page.evaluate(
    () => (globalThis as unknown as { meter: Meter }).meter.opened ?? Number.NaN,
  );
  return time;
}
