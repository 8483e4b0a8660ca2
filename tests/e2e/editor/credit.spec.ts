import { expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openStory } from "./canvas-page.ts";

test("the credit stands beside the caption and opens its form, by mouse and by key", async ({
  desk,
}) => {
  const page = await openStory(desk);
  const before = await blocksOf(page);
  const credit = page.getByRole("button", { name: "Edit credit: Getty" });
  await expect(credit).toHaveText("Getty");
  await credit.click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await credit.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  expect(await blocksOf(page)).toEqual(before);
});

test("words typed into a caption stay in the caption", async ({ desk }) => {
  const page = await openStory(desk);
  await clickInto(page, ".caption");
  await page.keyboard.type(" on Tuesday");
  expect((await blocksOf(page))[3]).toBe(
    "lead-picture: Cranes stand idle at the terminal on Tuesday",
  );
  await expect(page.locator(".lead-picture .credit")).toHaveText("Getty");
});
