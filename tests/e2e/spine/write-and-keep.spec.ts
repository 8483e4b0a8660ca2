import { expect, test } from "../../support/desk-fixture.ts";
import { council, ferry, talks } from "./stories.ts";

test("a reporter's text is found, edited, and on the disk within a second", async ({ desk }) => {
  const page = await desk.open({ "talks.txt": talks, "ferry.txt": ferry });
  await page.getByRole("searchbox", { name: "Search articles" }).fill("customs");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.getByRole("option").click();

  const canvas = page.getByRole("textbox", { name: "Article" });
  await expect(canvas.locator("h1.headline")).toHaveText(
    "Ministers meet for first talks since the ceasefire",
  );
  await expect(canvas.locator("figure.lead-picture")).toContainText("Getty");
  await canvas.getByText("Talks resume on Monday.").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" So does the rain.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await expect
    .poll(async () => JSON.stringify(await desk.storedArticles()))
    .toContain("Talks resume on Monday. So does the rain.");
});

test("one undo history covers headline, caption and body", async ({ desk }) => {
  const page = await desk.open({ "talks.txt": talks });
  await page.getByRole("option").click();
  const canvas = page.getByRole("textbox", { name: "Article" });
  const before = await canvas.textContent();
  for (const place of ["h1.headline", "figcaption", "p:text('Talks resume')"]) {
    await canvas.locator(place).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type(" More");
  }
  await expect(canvas).toContainText("customs house in Port Ellery More");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ControlOrMeta+z");
  expect(await canvas.textContent()).toBe(before);
});

test("what was typed survives the death of the host, and goes on when it is back", async ({
  desk,
}) => {
  const page = await desk.open();
  await page.getByRole("button", { name: "New article" }).first().click();
  await expect(page.getByRole("textbox", { name: "Article" })).toBeFocused();
  await page.keyboard.type("Untitled no longer");
  await expect
    .poll(async () => JSON.stringify(await desk.storedArticles()))
    .toContain("Untitled no longer");
  await desk.kill();
  await desk.reopen();
  await expect(page.locator("h1.headline")).toHaveText("Untitled no longer");
});

test("words and reading time follow the typing", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const bar = page.getByRole("contentinfo");
  await expect(bar).toContainText("27 words");
  await page.getByRole("textbox", { name: "Article" }).getByText("The ferry company").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Nobody was hurt.");
  await expect(bar).toContainText("30 words");
});

test("Arabic is found whatever its letters wear, and reads from the right", async ({ desk }) => {
  const page = await desk.open({ "council.txt": council, "ferry.txt": ferry });
  await page.getByRole("searchbox", { name: "Search articles" }).fill("الموازنه");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.getByRole("option").click();
  const headline = page.locator("h1.headline");
  await expect(headline).toHaveText("مجلس المدينة يقر موازنة جديدة للنقل العام");
  expect(await headline.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
});

test("the only article of a library, as on the first day, is open from the start", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await expect(page.locator("h1.headline")).toHaveText(
    "Ferry strike called off at the last minute",
  );
});
