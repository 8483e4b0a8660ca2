import type { Page } from "@playwright/test";
import { takeKeyTimes } from "./in-page.ts";

/** Keys a writer presses between two looks at the other page. */
const inTurn = 20;
/** Between two keys: a fast writer's, and never in step with the frames. */
const pauses = [67, 83, 71, 97, 61];
const letters = "thequickbrownfoxjump";

/**
 * Types the same keys into the middle of the same document in two pages, a few at a time in turn, so
 * that what else the machine does falls on both.
 * @returns the times from key to painted frame, for each page
 */
export async function typeInTurn(
  pages: readonly [Page, Page],
  keys: number,
): Promise<readonly [readonly number[], readonly number[]]> {
  for (const page of pages) await placeCaret(page);
  const times: [number[], number[]] = [[], []];
  for (let typed = 0; typed < keys; typed += inTurn)
    for (const which of [0, 1] as const) {
      const page = pages[which];
      await page.bringToFront();
      // The first frames after a tab is shown are its own affair.
      await page.waitForTimeout(400);
      await takeKeyTimes(page);
      for (let key = 0; key < inTurn; key += 1) {
        await page.keyboard.press(letters.charAt(key % letters.length));
        await page.waitForTimeout(pauses[key % pauses.length] ?? 70);
      }
      await page.waitForTimeout(150);
      times[which].push(...(await takeKeyTimes(page)));
    }
  await Promise.all(pages.map((page) => requireTyped(page, keys)));
  return times;
}

/** Clicks into a plain paragraph in the middle of the document, and goes to the end of the line. */
async function placeCaret(page: Page): Promise<void> {
  await page.bringToFront();
  const number = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll(".ProseMirror > p:not(.byline, .standfirst)")];
    const middle = Math.floor(paragraphs.length / 2);
    const index = paragraphs.findIndex(
      (paragraph, at) =>
        at >= middle &&
        // Marks of spelling are there in the one page and not in the other.
        [...paragraph.children].every((child) => child.className === "misspelt") &&
        /^[A-Za-z]/u.test(paragraph.textContent),
    );
    if (index < 0) throw new Error("The document has no plain paragraph in its middle");
    return index;
  });
  const paragraph = page.locator(".ProseMirror > p:not(.byline, .standfirst)").nth(number);
  await paragraph.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await paragraph.scrollIntoViewIfNeeded();
  await paragraph.click({ position: { x: 60, y: 12 } });
  await page.keyboard.press("End");
  await page.waitForTimeout(300);
}

async function requireTyped(page: Page, keys: number): Promise<void> {
  const wanted = letters.repeat(Math.ceil(keys / letters.length)).slice(0, keys);
  const there = await page.evaluate(
    (text) => document.querySelector(".ProseMirror")?.textContent.includes(text) === true,
    wanted,
  );
  if (!there) throw new Error(`The ${keys} letters that were typed do not stand in the document`);
}
