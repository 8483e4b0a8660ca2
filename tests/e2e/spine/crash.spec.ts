import { AxeBuilder } from "@axe-core/playwright";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { expect, test as base, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { ferry } from "./stories.ts";

// A profile on the disk, as the app's own window has: what a browser keeps in memory alone for a test
// does not always outlive the process of its last page.
const test = base.extend({
  context: async ({ playwright, launchOptions, viewport, locale }, provide) => {
    const profile = await mkdtemp(join(tmpdir(), "standfirst-profile-"));
    const context = await playwright.chromium.launchPersistentContext(profile, {
      ...launchOptions,
      viewport,
      ...(locale === undefined ? {} : { locale }),
    });
    await provide(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

function stored(desk: DeskUnderTest) {
  return expect.poll(async () => JSON.stringify(await desk.storedArticles()));
}

/** Types at the end of the ferry story. */
async function type(page: Page, words: string): Promise<void> {
  await page.getByText("The ferry company").click();
  await page.keyboard.press("End");
  await page.keyboard.type(words);
}

/** The promise is for what was typed a second before; a machine with more to do gets three. */
async function letItSettle(page: Page): Promise<void> {
  await page.waitForTimeout(3000);
}

/** Ends the page's process at once, as a bug of the browser would. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const line = await page.context().newCDPSession(page);
  void line.send("Page.crash").catch(() => undefined);
  await crashed;
}

test("the page goes on without its host, begins an article even, and saves it all when it is back", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await type(page, " Before.");
  await stored(desk).toContain("both said. Before.");
  await desk.kill();
  await page.keyboard.type(" While it was gone.");
  await expect(page.getByText("Waiting to save")).toBeVisible();
  await desk.comeBack();
  await page.keyboard.type(" And after.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await stored(desk).toContain("both said. Before. While it was gone. And after.");
  await desk.kill();
  await page.getByRole("button", { name: "New article" }).first().click();
  await page.keyboard.type("Begun in the dark");
  await expect(page.locator("h1.headline")).toHaveText("Begun in the dark");
  await desk.comeBack();
  await stored(desk).toContain("Begun in the dark");
  await expect(page.getByRole("option", { name: /Begun in the dark/u })).toBeVisible();
  await expect(page.getByRole("complementary", { name: "Recovered work" })).toHaveCount(0);
});

/** Types on after the host has died, lets the page die as well, and answers when both are gone. */
async function loseBoth(desk: DeskUnderTest, words: string): Promise<Page> {
  const page = await desk.open({ "ferry.txt": ferry });
  await type(page, " Before.");
  await stored(desk).toContain("both said. Before.");
  await desk.kill();
  await page.keyboard.type(words);
  await letItSettle(page);
  await crash(page);
  return page;
}

/** Opens another window on the host that came back; answers it with its notice of recovered work. */
async function nextWindow(
  desk: DeskUnderTest,
  page: Page,
): Promise<{ next: Page; notice: Locator }> {
  const address = await desk.comeBack();
  const next = await page.context().newPage();
  await next.goto(address);
  return { next, notice: next.getByRole("complementary", { name: "Recovered work" }) };
}

test("what was typed while host and page died is brought back, and it is said what", async ({
  desk,
}) => {
  const page = await loseBoth(desk, " Three words more.");
  const { next, notice } = await nextWindow(desk, page);
  await expect(notice).toContainText("3 words in “\u2068Ferry strike called off");
  await stored(desk).toContain("both said. Before. Three words more.");
  await expect(next.getByRole("textbox", { name: "Article" })).toContainText("Three words more.");
  expect((await new AxeBuilder({ page: next }).analyze()).violations).toEqual([]);
  await next.reload();
  await expect(next.locator("h1.headline")).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test("words that were left unsaved lie beside an article that went on without them", async ({
  desk,
}) => {
  const page = await loseBoth(desk, " Mine.");
  const [file = ""] = await desk.articleFiles();
  const theirs = (await readFile(file, "utf8")).replace("Sailings resume", "Boats sail again");
  await writeFile(file, theirs);
  const { next, notice } = await nextWindow(desk, page);
  await expect(notice).toContainText("both texts are kept");
  expect(await readFile(file, "utf8")).toBe(theirs);
  await notice.getByRole("button", { name: "Compare and choose" }).click();
  const dialog = next.getByRole("dialog", { name: "Two versions of this article" });
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Take all of yours" }).click();
  await dialog.getByRole("button", { name: "Go on with this" }).click();
  await stored(desk).toContain("both said. Before. Mine.");
  await next.reload();
  await expect(next.locator("h1.headline")).toBeVisible();
  await expect(notice).toHaveCount(0);
});
