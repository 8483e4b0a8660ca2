import { expect, test } from "../../support/desk-fixture.ts";
import { talks } from "./stories.ts";

// The recorder of traces puts a script into every frame, and the preview's lets none run.
test.use({ trace: "off" });

test("nothing in the page breaks its own Content-Security-Policy", async ({ desk }) => {
  const complaints: string[] = [];
  desk.page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy"))
      complaints.push(message.text());
  });
  desk.page.on("pageerror", (error) => complaints.push(error.message));
  const page = await desk.open({ "talks.txt": talks });
  await page.getByRole("option").click();
  await page.locator("h1.headline").click();
  await page.keyboard.type("Now ");
  await page.getByRole("button", { name: "Export…" }).click();
  await expect(page.getByRole("dialog")).toContainText("headline:");
  expect(complaints).toEqual([]);
});
