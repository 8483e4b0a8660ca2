import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { NodeJson } from "#shared/article/article.ts";
import { expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openStory } from "./canvas-page.ts";

const handle = (page: Page) => page.getByRole("button", { name: "Drag to move. Click for more." });
const strike =
  "p: The strike that has closed the harbour for nine days will go on, the union said after a vote.";
const shippers =
  "p: Shippers say 41 vessels are now at anchor, some with fruit that will not last the week.";

/** Rests the pointer on a block and takes hold of the handle beside it. */
async function takeHandle(page: Page, words: string): Promise<void> {
  const block = await page
    .locator(".ProseMirror")
    .getByText(words, { exact: false })
    .last()
    .boundingBox();
  await page.mouse.move((block?.x ?? 0) + 40, (block?.y ?? 0) + 10);
  await expect(handle(page)).toHaveAttribute("data-shown", "");
  await expect
    .poll(async () => Math.abs(((await handle(page).boundingBox())?.y ?? 0) - (block?.y ?? 0)))
    .toBeLessThan(4);
  await handle(page).hover();
}

async function below(page: Page, words: string): Promise<number> {
  const box = await page
    .locator(".ProseMirror")
    .getByText(words, { exact: false })
    .last()
    .boundingBox();
  return (box?.y ?? 0) + (box?.height ?? 0) - 2;
}

test("blocks are dragged by their handle, not into the frame, and Escape lets go", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await clickInto(page, "> p:last-child");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/pull");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Cranes idle");
  await takeHandle(page, "The strike that has closed");
  await page.mouse.down();
  await page.mouse.move(400, await below(page, "Cranes idle"), { steps: 4 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect((await blocksOf(page)).slice(4)).toEqual([strike, shippers, "aside: Cranes idle"]);

  await takeHandle(page, "The strike that has closed");
  await page.mouse.down();
  await page.mouse.move(400, await below(page, "Shippers say"), { steps: 4 });
  await page.mouse.up();
  expect((await blocksOf(page)).slice(4)).toEqual([shippers, strike, "aside: Cranes idle"]);

  // Above the headline is above the body.
  await takeHandle(page, "Cranes idle");
  await page.mouse.down();
  const headline = await page.locator(".ProseMirror .headline").boundingBox();
  await page.mouse.move(400, headline?.y ?? 0, { steps: 4 });
  await page.mouse.up();
  expect((await blocksOf(page)).slice(3)).toEqual([
    "lead-picture: Cranes stand idle at the terminal",
    "aside: Cranes idle",
    shippers,
    strike,
  ]);
  await page.keyboard.press("Control+z");
  expect((await blocksOf(page)).slice(4)).toEqual([shippers, strike, "aside: Cranes idle"]);
});

test("blocks are moved by the keyboard, which says where they are, and typing goes on in them", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await clickInto(page, "> p:last-child");
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(page.getByRole("status").filter({ hasText: "Moved. Now 1 of 2." })).toBeAttached();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(page.getByRole("status").filter({ hasText: "Already first." })).toBeAttached();
  await page.keyboard.type(" Still here.");
  const moved = [`${shippers} Still here.`, strike];
  expect((await blocksOf(page)).slice(4)).toEqual(moved);
  await expect
    .poll(async () => (await desk.storedArticles())[0]?.document.content?.slice(4).map(words))
    .toEqual(moved);
});

test("the handle's menu turns, copies and deletes; by keyboard too, in any theme", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await takeHandle(page, "Shippers say");
  await handle(page).click();
  const menu = page.getByRole("menu", { name: "Block" });
  await menu.getByRole("menuitem", { name: "Quote" }).click();
  await expect(page.locator(".ProseMirror blockquote")).toHaveText(shippers.slice(3));
  await expect(page.locator(".ProseMirror")).toBeFocused();
  await clickInto(page, "> p:not([class])");
  await page.keyboard.press("Tab");
  while (!(await handle(page).evaluate((button) => button === document.activeElement)))
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(menu).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
  await page.keyboard.press("d");
  await expect(menu.getByRole("menuitem", { name: "Duplicate" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await blocksOf(page)).slice(4, 6)).toEqual([strike, strike]);
});

function words(block: NodeJson): string {
  return `p: ${(block.content ?? []).map(({ text }) => text ?? "").join("")}`;
}
