import { rename, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../../support/desk-fixture.ts";
import { council, ferry, talks } from "../spine/stories.ts";

const files = { "talks.txt": talks, "council.txt": council, "ferry.txt": ferry };

function rows(page: Page): ReturnType<Page["getByRole"]> {
  return page.getByRole("listbox", { name: "Articles" }).getByRole("option");
}

/** Opens a story and puts the keyboard on its row. */
async function intoList(page: Page): Promise<void> {
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("listbox", { name: "Articles" })).toBeFocused();
}

test("articles are selected, thrown away, and put back from the trash by keyboard", async ({
  desk,
}) => {
  const page = await desk.open(files);
  await intoList(page);
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText("2 selected")).toBeVisible();
  await page.keyboard.press("Delete");
  await expect(page.getByText("2 articles thrown away")).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect.poll(async () => (await desk.storedArticles()).length).toBe(1);
  expect(desk.standfirst("list", "--library", desk.libraryPath).stdout.split("\n").length).toBe(2);
  await page.keyboard.press("Alt+t");
  await expect(page.getByRole("heading", { name: "Trash" })).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+a");
  await expect(page.getByText("2 selected")).toBeVisible();
  await page.keyboard.press("Shift+Delete");
  await expect(page.getByText("The trash is empty")).toBeVisible();
  await page.keyboard.press("Alt+t");
  await expect(rows(page)).toHaveCount(3);
  await expect.poll(async () => (await desk.storedArticles()).length).toBe(3);
});

test("the open article is saved and closed before it is thrown away, and Undo brings all back", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await rows(page).click();
  await page.getByText("The ferry company").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Last words.");
  await page.keyboard.press("Control+Shift+p");
  await page.keyboard.type("throw");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 article thrown away")).toBeVisible();
  await expect(page.locator("h1.headline")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("h1.headline")).toHaveText(
    "Ferry strike called off at the last minute",
  );
  await expect(page.locator(".ProseMirror")).toContainText("Last words.");
});

test("a copy opens beside the original", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await rows(page).click();
  await page.locator("h1.headline").click();
  await page.keyboard.press("Control+d");
  await expect(page.getByText("1 article duplicated")).toBeVisible();
  await expect(rows(page)).toHaveCount(2);
  await page.locator("h1.headline").click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Copied: ");
  const headlines = async (): Promise<readonly string[]> =>
    (await desk.storedArticles())
      .map(({ document }) => document.content?.[0]?.content?.[0]?.text?.slice(0, 6) ?? "")
      .sort();
  await expect.poll(headlines).toEqual(["Copied", "Ferry "]);
});

test("one that cannot be thrown away is named in words, and stays", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await rename(`${desk.libraryPath}/trash`, `${desk.libraryPath}/elsewhere`);
  await writeFile(`${desk.libraryPath}/trash`, "");
  await rows(page).click();
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  await expect(page.getByText("1 article stayed as it was:")).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator("h1.headline")).toHaveText(
    "Ferry strike called off at the last minute",
  );
});

test("filters narrow the list and Escape clears them", async ({ desk }) => {
  const page = await desk.open(files);
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  await page.getByRole("button", { name: "Language: Any" }).press("Enter");
  await page.getByRole("menuitemradio", { name: "Arabic" }).press("Enter");
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Language: Arabic" })).toBeVisible();
  await page.getByRole("button", { name: "Has problems" }).click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText("No article fits all the filters.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(rows(page)).toHaveCount(3);
});

test("the order is chosen from a menu, and Escape lets go of a selection", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("button", { name: "Order: Newest" }).click();
  await page.getByRole("menuitemradio", { name: "Longest" }).click();
  await expect(page.getByRole("button", { name: "Order: Longest" })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Control+a");
  await expect(page.getByText("1 selected")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("1 selected")).toBeHidden();
});
