import { fileURLToPath } from "node:url";
import { test, type DeskUnderTest } from "../support/desk-fixture.ts";
import { council, ferry, talks } from "../e2e/spine/stories.ts";

const sample = new URL("../../electron/desk/sample/", import.meta.url);

const stories = {
  "talks.txt": talks,
  "council.txt": council,
  "ferry.txt": ferry,
  "lanterns.jpg": new URL("lanterns.jpg", sample),
  "lantern-night.md": new URL("lantern-night.md", sample),
};

async function shoot(desk: DeskUnderTest, name: string): Promise<void> {
  await desk.page.evaluate(() => document.fonts.ready);
  await desk.page.mouse.move(700, 0);
  const path = fileURLToPath(new URL(`../../docs/images/${name}.png`, import.meta.url));
  await desk.page.screenshot({ path, animations: "disabled", caret: "hide" });
}

test.use({ viewport: { width: 1440, height: 900 } });

for (const colorScheme of ["light", "dark"] as const)
  test(`the window, ${colorScheme}`, async ({ desk }) => {
    await desk.page.emulateMedia({ colorScheme });
    const page = await desk.open(stories);
    await page.getByRole("option", { name: /Lantern night/u }).click();
    await page.locator("figure.lead-picture img").waitFor();
    await shoot(desk, `window-${colorScheme}`);
    await page.getByRole("button", { name: "Export…" }).click();
    await page.getByText("headline: Lantern night").waitFor();
    await shoot(desk, `export-${colorScheme}`);
  });

test("the window in Arabic", async ({ desk }) => {
  const page = await desk.open(stories);
  await page.getByRole("button", { name: "Language and theme" }).click();
  await page.getByRole("menuitemradio", { name: "العربية" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("option", { name: /مجلس المدينة/u }).click();
  await page.locator("h1.headline").waitFor();
  await shoot(desk, "window-arabic");
});

test("an empty library", async ({ desk }) => {
  await desk.open();
  await desk.page.getByRole("button", { name: "New article" }).first().waitFor();
  await shoot(desk, "empty");
});

test("a narrow window", async ({ desk }) => {
  await desk.page.setViewportSize({ width: 600, height: 900 });
  const page = await desk.open(stories);
  await page.getByRole("button", { name: "Articles" }).click();
  await page.getByRole("option", { name: /Lantern night/u }).click();
  await page.locator("figure.lead-picture img").waitFor();
  await shoot(desk, "narrow");
});
