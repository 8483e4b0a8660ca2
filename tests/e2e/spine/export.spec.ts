import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "../../support/desk-fixture.ts";
import { talks } from "./stories.ts";

test("exports what the preview shows, into the folder that was named", async ({ desk }) => {
  const page = await desk.open({ "talks.txt": talks });
  await page.getByRole("option").click();
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toContainText("credit: Getty");
  const folder = join(desk.folder, "out");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(folder);
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("1 file written");

  const [name = ""] = await readdir(folder);
  expect(name).toBe("ministers-meet-for-first-talks-since-the-ceasefire.md");
  const markdown = await readFile(join(folder, name), "utf8");
  expect(markdown).toContain("credit: Getty");
  expect(markdown).toContain("Talks resume on Monday.");
});

test("an uncredited picture stays in until somebody signs for it", async ({ desk }) => {
  const page = await desk.open({
    "rain.md":
      "---\nheadline: Rain\nlanguage: en\n---\n\n![A wet street](https://example.org/rain.jpg)\n",
  });
  await page.getByRole("option").click();
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toContainText("A picture has no credit");
  await dialog.getByRole("textbox", { name: "Folder" }).fill(join(desk.folder, "out"));
  await dialog.getByRole("textbox", { name: "Your name" }).fill("Mo Ali");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("The desk has it in writing");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("1 file written");
  const [article] = await desk.storedArticles();
  expect(article?.overrides?.map(({ by, check, reason }) => ({ by, check, reason }))).toEqual([
    { by: "Mo Ali", check: "uncredited-picture", reason: "The desk has it in writing" },
  ]);
});

test("a credit is changed once, prints everywhere, and can be undone", async ({ desk }) => {
  const page = await desk.open({ "talks.txt": talks });
  await page.getByRole("option").click();
  await page.getByRole("button", { name: "Edit credit: Getty" }).click();
  const form = page.getByRole("dialog", { name: "Picture credit" });
  await expect(form).toContainText("Used in 1 article.");
  await form.getByRole("textbox", { name: "Credit line" }).fill("Ines Moreau/Getty");
  await form.getByRole("button", { name: "Save credit" }).click();
  await expect(page.locator("figure.lead-picture")).toContainText("Ines Moreau/Getty");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Edit credit: Getty" })).toBeVisible();
});
