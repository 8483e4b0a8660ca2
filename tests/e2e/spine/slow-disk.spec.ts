import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { ferry } from "./stories.ts";

/** Opens the ferry story on a disk whose every sync takes two seconds, the caret at its end. */
async function openSlowly(desk: DeskUnderTest): Promise<Page> {
  await desk.open({ "ferry.txt": ferry });
  desk.slowDisk(2000);
  const page = await desk.reopen();
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  await page.keyboard.press("End");
  return page;
}

test("a disk that takes two seconds to write holds nobody up, and has everything in the end", async ({
  desk,
}) => {
  const page = await openSlowly(desk);
  const typed = " The crews were called at four.";
  await page.keyboard.type(typed);
  // Not one of its letters waited for the disk, which has not answered yet.
  await expect(page.getByText(typed.trim())).toBeVisible();
  const [before] = await desk.storedArticles();
  expect(JSON.stringify(before)).not.toContain("called at four");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  expect(JSON.stringify(await desk.storedArticles())).toContain("called at four");
});

test("a host that dies while the disk is at it leaves the old file whole, and the words arrive later", async ({
  desk,
}) => {
  const page = await openSlowly(desk);
  const [file = ""] = await desk.articleFiles();
  const before = await readFile(file, "utf8");
  await page.keyboard.type(" And the boats?");
  await expect(page.getByText("Saving", { exact: false }).first()).toBeVisible();
  await desk.kill();
  expect(await readFile(file, "utf8")).toBe(before);
  await page.keyboard.type(" They sail.");
  await desk.comeBack();
  await expect
    .poll(async () => JSON.stringify(await desk.storedArticles()))
    .toContain("both said. And the boats? They sail.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});
