import { test } from "../../support/desk-fixture.ts";
import { openStory, clickInto } from "./canvas-page.ts";
test("shots", async ({ desk }) => {
  const page = await openStory(desk);
  const bad: string[] = [];
  page.on("console", (m) => bad.push(m.text()));
  await page.waitForTimeout(500);
  await page.screenshot({ path: "/tmp/ed-app/app.png" });
  await clickInto(page, "> p:not(.standfirst, .byline)");
  await page.keyboard.press("Shift+Home");
  await page.waitForTimeout(500);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.screenshot({ path: "/tmp/ed-app/app-dark.png" });
  await page.keyboard.press("Control+k");
  await page.waitForTimeout(300);
  await page.setViewportSize({ width: 420, height: 800 });
  await page.waitForTimeout(500);
  await page.screenshot({ path: "/tmp/ed-app/app-narrow.png" });
  console.log(bad.join("\n"));
});
test("empty", async ({ desk }) => {
  const page = await desk.open();
  await page.waitForTimeout(1500);
  await page.getByRole("button", { name: "New article" }).first().click();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: "/tmp/ed-app/app-empty.png" });
});
