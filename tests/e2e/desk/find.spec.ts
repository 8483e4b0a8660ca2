import type { Page } from "@playwright/test";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";

const story = `Harbour strike enters second week

Harbour dockers voted to extend their walkout.

By Layla Haddad

Cranes stand idle at the harbour [Harbour Pictures/Getty]

The strike that has closed the harbour for 9 days goes on. The harbours of the east work.

Réda Haddad says that 41 vessels wait off the harbour.
`;

async function openStory(desk: DeskUnderTest, files = { "story.txt": story }): Promise<Page> {
  const page = await desk.open(files);
  await page.getByRole("option").first().click();
  await page.locator("h1.headline").click();
  await page.keyboard.press("Control+Home");
  return page;
}

const find = (page: Page) => page.getByRole("textbox", { name: "Find", exact: true });
const count = (page: Page) => page.locator("#find-count");

test("words are found in every field, gone through and left by keyboard alone", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await page.keyboard.press("Control+f");
  await expect(find(page)).toBeFocused();
  await page.keyboard.type("HARBOUR");
  await expect(count(page)).toHaveText("1 of 6");
  await expect(page.locator(".found")).toHaveText(Array<RegExp>(6).fill(/^harbour$/iu));
  await expect(page.locator(".headline .found.is-current")).toHaveText("Harbour");
  for (const place of [".standfirst", ".lead-picture .caption"]) {
    await page.keyboard.press("Enter");
    await expect(page.locator(`${place} .found.is-current`)).toHaveCount(1);
  }
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.press("Shift+Enter");
  await expect(count(page)).toHaveText("6 of 6");
  await page.keyboard.press("F3");
  await expect(count(page)).toHaveText("1 of 6");
  await page.keyboard.press("Control+g");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("search")).toHaveCount(0);
  await expect(page.locator(".ProseMirror")).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("Harbour");
  await page.keyboard.type("Port");
  await expect(page.locator(".standfirst")).toHaveText(
    "Port dockers voted to extend their walkout.",
  );
});

test("case, whole words, accents and patterns narrow or widen what is found", async ({ desk }) => {
  const page = await openStory(desk);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("harbour");
  await expect(count(page)).toHaveText("1 of 6");
  await page.getByRole("button", { name: "Match case" }).press("Enter");
  await expect(count(page)).toHaveText("1 of 4");
  await page.getByRole("button", { name: "Whole words" }).press("Enter");
  await expect(count(page)).toHaveText("1 of 3");
  await find(page).fill("Reda");
  await expect(count(page)).toHaveText("1 of 1");
  await page.getByRole("button", { name: "Ignore accents and letter forms" }).press("Enter");
  await expect(count(page)).toHaveText("Nothing found");
  await page.getByRole("button", { name: "Whole words" }).press("Enter");
  await page.getByRole("button", { name: "Regular expression" }).press("Enter");
  await find(page).fill("\\b\\d{2}");
  await expect(count(page)).toHaveText("1 of 1");
  await find(page).fill("(");
  await expect(page.getByText("This is not a complete regular expression yet.")).toBeVisible();
});

test("a pattern that would never end is stopped, and the page goes on", async ({ desk }) => {
  const endless = `Endless\n\nWords\n\n${"a".repeat(60)}!\n\nThe end\n`;
  const page = await openStory(desk, { "story.txt": endless });
  await page.keyboard.press("Control+f");
  await page.getByRole("button", { name: "Regular expression" }).press("Enter");
  await find(page).fill("(a+)+$");
  await expect(page.getByText("takes too long on this article and was stopped")).toBeVisible();
  await find(page).fill("(End)less");
  await expect(count(page)).toHaveText("1 of 1");
});

test("all are replaced in one step that undo takes back, marks and credit kept", async ({
  desk,
}) => {
  const page = await openStory(desk);
  const before = await page.locator(".ProseMirror").textContent();
  await page.keyboard.press("Control+Alt+f");
  await page.keyboard.type("(har)bour(s?)");
  await page.getByRole("button", { name: "Regular expression" }).press("Enter");
  await expect(count(page)).toHaveText("1 of 6");
  await page.getByRole("textbox", { name: "Replace with" }).focus();
  await page.keyboard.type("port$2");
  await page.keyboard.press("Control+Enter");
  await expect(
    page.getByText("6 replaced. One undo brings them all back.", { exact: true }),
  ).toBeVisible();
  await expect(page.locator(".headline")).toHaveText("port strike enters second week");
  await expect(page.locator(".ProseMirror")).toContainText("The ports of the east work.");
  await expect(page.locator(".credit")).toHaveText("Harbour Pictures/Getty");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  expect(await page.locator(".ProseMirror").textContent()).toBe(before);
});

test("one is replaced at a time, and the next is gone to", async ({ desk }) => {
  const page = await openStory(desk);
  await page.keyboard.press("Control+h");
  await page.keyboard.type("strike");
  await page.getByRole("textbox", { name: "Replace with" }).focus();
  await page.keyboard.type("strike action");
  await page.keyboard.press("Enter");
  await expect(page.locator(".headline")).toHaveText("Harbour strike action enters second week");
  await expect(count(page)).toHaveText("2 of 2");
  await page.keyboard.press("Enter");
  await expect(page.locator(".ProseMirror")).toContainText("The strike action that has closed");
  await expect(page.locator(".ProseMirror")).not.toContainText("action action");
});

test("a credit that has the words is pointed to and not replaced", async ({ desk }) => {
  const page = await openStory(desk);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("getty");
  await expect(count(page)).toHaveText("Nothing found");
  await expect(page.getByText("Also in a picture’s credit:")).toBeVisible();
  await page.getByRole("button", { name: "Harbour Pictures/Getty", exact: true }).press("Enter");
  await expect(page.locator(".credit-button")).toBeFocused();
});

test("selected words are what is looked for, and typing keeps the finds in step", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await page.keyboard.press("Control+Shift+ArrowRight");
  await page.keyboard.press("Control+f");
  await expect(find(page)).toHaveValue("Harbour");
  await page.locator(".standfirst").click();
  await page.keyboard.press("Home");
  await page.keyboard.type("harbour harbour ");
  await expect(count(page)).toHaveText("8 found");
});

test("what a pattern found stays highlighted while its paragraph is edited", async ({ desk }) => {
  const page = await openStory(desk);
  await page.keyboard.press("Control+f");
  await page.getByRole("button", { name: "Regular expression" }).press("Enter");
  await find(page).fill("harbou?r");
  await expect(count(page)).toHaveText("1 of 6");
  // Told of every change before the page is painted, as a reader would see it.
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      seen.push(document.querySelectorAll(".found").length);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.locator(".standfirst").click();
  await page.keyboard.press("Home");
  await page.keyboard.type("The ");
  await expect(count(page)).toHaveText("6 found");
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  expect([seen.length > 0, Math.min(...seen)]).toEqual([true, 6]);
});
