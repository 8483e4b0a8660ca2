import type { Page } from "@playwright/test";
import { expect, test } from "../../support/desk-fixture.ts";
import { ferry } from "./stories.ts";

/** Lets every answer of the desk come late, as from a slow disk. */
async function slowDown(page: Page, pause: number): Promise<void> {
  await page.routeWebSocket(/\/desk$/u, (socket) => {
    const desk = socket.connectToServer();
    desk.onMessage((message) => {
      setTimeout(() => socket.send(message), pause);
    });
  });
}

test("what is typed right after New article stands in the new article", async ({ desk }) => {
  await slowDown(desk.page, 300);
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.locator("h1.headline").click();
  await page.keyboard.press("Alt+n");
  await page.keyboard.type("At once");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A standfirst too");
  await expect(page.locator(".ProseMirror .standfirst")).toHaveText("A standfirst too");
  await page.keyboard.type(" and more");
  await expect(page.locator(".ProseMirror .standfirst")).toHaveText("A standfirst too and more");
  await expect(page.locator("h1.headline")).toHaveText("At once");
  const headlines = async (): Promise<readonly string[]> =>
    (await desk.storedArticles())
      .map(({ document }) => document.content?.[0]?.content?.[0]?.text ?? "")
      .sort();
  await expect.poll(headlines).toEqual(["At once", "Ferry strike called off at the last minute"]);
});

test("words for a new article that could not be made can be copied", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("option").click();
  await page.locator("h1.headline").click();
  desk.freeze();
  // An article whose words are not saved is not left for another.
  await page.keyboard.type("!");
  await page.keyboard.press("Alt+n");
  await page.keyboard.type("For nobody yet");
  await desk.kill();
  await expect(page.getByText("The new article was not made.")).toBeVisible();
  const told = page.getByRole("region", { name: "Notifications" });
  await told.getByRole("button", { name: "Copy the text" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("For nobody yet");
  await expect(page.getByRole("textbox", { name: "Article" })).toContainText("Ferry strike");
});

test("words that no desk takes can be copied out of the window", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("option").click();
  await page.locator("h1.headline").click();
  await desk.kill();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Nobody keeps this.");
  await page.getByRole("button", { name: "Copy the text" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Nobody keeps this.");
});

test("the window's shortcuts work in the middle of the text, with Caps Lock as well", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  for (const key of ["E", "e"]) {
    await page.keyboard.press(`Control+Shift+${key}`);
    await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Export" })).toBeHidden();
  }
  await expect(page.getByRole("textbox", { name: "Article" })).toBeFocused();
});

test("Enter in the search opens the first article that was found", async ({ desk }) => {
  await slowDown(desk.page, 200);
  const page = await desk.open({ "ferry.txt": ferry, "rain.txt": "Rain\n\nIt rained all day.\n" });
  await page.getByRole("option").nth(1).waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("ferry");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1.headline")).toHaveText(
    "Ferry strike called off at the last minute",
  );
});
