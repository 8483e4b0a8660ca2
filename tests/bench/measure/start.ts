import type { Browser } from "@playwright/test";
import type { CachedLibrary } from "../corpus/cached-library.ts";
import { startDesk } from "./desk-process.ts";

/** The time from starting the process to a list whose first rows are painted. */
export async function timeStart(browser: Browser, library: CachedLibrary): Promise<number> {
  const desk = await startDesk(library);
  const context = await browser.newContext();
  try {
    await desk.admit(context);
    const page = await context.newPage();
    await page.goto(desk.page);
    await page.getByRole("option").first().getByText(/\p{L}/u).first().waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    return performance.now() - desk.started;
  } finally {
    await context.close();
    await desk.stop();
  }
}
