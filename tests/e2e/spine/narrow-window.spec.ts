import type { Page } from "@playwright/test";
import { expect, test } from "../../support/desk-fixture.ts";
import { ferry } from "./stories.ts";

/** What reaches beyond the window's sides, where nobody can scroll to. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("header *, [role=dialog] *")]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

for (const language of ["English", "العربية"])
  test(`nothing is cut off at 400 percent, with the desk and without it: ${language}`, async ({
    desk,
  }) => {
    const page = await desk.open({ "ferry.txt": ferry });
    await page.getByRole("option").click();
    await page.getByRole("button", { name: "Language and theme" }).click();
    await page.getByRole("menuitemradio", { name: language }).click();
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press("Control+Shift+E");
    await expect(page.getByRole("dialog")).toContainText("headline:");
    expect(await cutOff(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await desk.kill();
    await expect(page.locator("header [data-state='save.no-desk']")).toBeVisible();
    expect(await cutOff(page)).toEqual([]);
  });

test("the list of a narrow window takes the keyboard when it opens, and Escape puts it away", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.setViewportSize({ width: 600, height: 800 });
  await page.getByRole("button", { name: "Articles" }).click();
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Article" })).toBeFocused();
});
