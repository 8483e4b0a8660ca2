import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { caretAtEnd } from "../editor/canvas-page.ts";
import { ferry } from "../spine/stories.ts";

const list = (page: Page) => page.getByRole("dialog", { name: "Versions of this article" });
const comparison = (page: Page) =>
  page.getByRole("dialog", { name: "This version and the text now" });
const canvas = (page: Page) => page.getByRole("textbox", { name: "Article" });

/** Opens the ferry story, and types at the end of its first paragraph. */
async function openFerry(desk: DeskUnderTest): Promise<Page> {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await caretAtEnd(page.locator(".ProseMirror > p").last());
  return page;
}

async function saved(desk: DeskUnderTest): Promise<Record<string, unknown>> {
  const [article] = await desk.storedArticles();
  return (article ?? {}) as Record<string, unknown>;
}

async function historyFiles(desk: DeskUnderTest): Promise<readonly string[]> {
  const folder = join(desk.libraryPath, "articles");
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => /[/\\]history[/\\]/u.test(name)).map((name) => join(folder, name));
}

test("a named version is compared, previewed, restored as one step, and that is undone whole", async ({
  desk,
}) => {
  const page = await openFerry(desk);
  await page.keyboard.type(" Lawyers read this.");
  await page.locator("[name='headlines.print']").fill("Ferry strike off");
  // Named before the autosave has run: what is kept is what is on the screen.
  await page.keyboard.press("ControlOrMeta+Shift+h");
  await list(page).getByText("Own words").click();
  await list(page).getByRole("button", { name: "Keep this version" }).click();
  await expect(list(page)).toContainText("Give it a name first.");
  await list(page).getByRole("textbox", { name: "Name of the version" }).fill("For the editor");
  await list(page).getByRole("textbox", { name: "Your name" }).fill("Nina Haddad");
  await list(page).getByRole("button", { name: "Keep this version" }).click();
  const named = list(page).getByRole("button", { name: /For the editor, Nina Haddad/u });
  await expect(named).toContainText("as many as now");
  const [label] = (await historyFiles(desk)).filter((name) => name.endsWith(".label"));
  expect(JSON.parse(await readFile(label ?? "", "utf8"))).toMatchObject({
    kind: "named",
    name: "For the editor",
    by: "Nina Haddad",
  });
  await page.keyboard.press("Escape");

  // The article goes on, in text, caption and furniture.
  const paragraph = page.locator(".ProseMirror > p").last();
  await caretAtEnd(paragraph);
  for (let letter = 0; letter < "Lawyers read this.".length; letter += 1)
    await page.keyboard.press("Backspace");
  await page.keyboard.type("Nobody read this.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A new end.");
  await page.locator("[name='headlines.print']").fill("Boats sail");
  await page.locator("[name='headlines.print']").press("Tab");
  await page.keyboard.press("ControlOrMeta+Shift+h");
  await named.click();
  const text = comparison(page)
    .getByRole("group", { name: "Text", exact: true })
    .filter({ hasText: "Nobody read" });
  await expect(text.locator("del")).toContainText("Lawyers");
  await expect(text.locator("ins")).toContainText("Nobody");
  const print = comparison(page).getByRole("group", { name: "Print", exact: true });
  await expect(print.locator("del")).toContainText("Ferry strike off");
  const preview = comparison(page).getByRole("button", { name: "Preview" });
  await expect(preview).toBeDisabled();
  await comparison(page).getByRole("button", { name: "Take all of this version" }).click();
  await preview.click();
  await expect(comparison(page).getByRole("region", { name: "Result" })).toContainText(
    "Lawyers read this.",
  );
  const before = await saved(desk);
  await comparison(page).getByRole("button", { name: "Restore" }).click();
  await expect(comparison(page)).toBeHidden();
  await expect(canvas(page)).toContainText("Lawyers read this.");
  await expect(canvas(page)).not.toContainText("A new end.");
  await expect
    .poll(async () => (await saved(desk))["headlines"])
    .toEqual({ print: "Ferry strike off" });
  await expect(page.locator("[name='headlines.print']")).toHaveValue("Ferry strike off");
  const restored = await saved(desk);
  expect(JSON.stringify(restored["document"])).toContain("Lawyers read this.");
  // What stood there is a version of its own, and one key brings back text and furniture.
  const kept = await Promise.all((await historyFiles(desk)).map((file) => readFile(file, "utf8")));
  expect(kept.some((file) => file.includes("before-restore"))).toBe(true);
  expect(kept.some((file) => file.includes("Nobody read this."))).toBe(true);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(canvas(page)).toContainText("A new end.");
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(canvas(page)).not.toContainText("A new end.");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(canvas(page)).toContainText("A new end.");
  await expect.poll(async () => (await saved(desk))["headlines"]).toEqual({ print: "Boats sail" });
  expect((await saved(desk))["document"]).toEqual(before["document"]);
});

test("what changed since as lawyered is marked and is advice, and a damaged version is not offered", async ({
  desk,
}) => {
  const page = await openFerry(desk);
  await page.keyboard.type(" Read.");
  await page.keyboard.press("ControlOrMeta+Shift+h");
  await list(page).getByText("As lawyered", { exact: true }).click();
  await list(page).getByRole("button", { name: "Keep this version" }).click();
  await expect(list(page).getByRole("button", { name: /As lawyered/u })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".since-lawyered")).toHaveCount(0);
  await caretAtEnd(page.locator(".ProseMirror > p").last());
  await page.keyboard.type(" Not read.");
  await expect(page.locator(".since-lawyered")).toHaveText(/Not read\./u);
  await page.getByRole("tab", { name: "Checks" }).click();
  const advice = page.getByRole("tabpanel").getByRole("listitem").filter({ hasText: "lawyered" });
  await expect(advice).toHaveText(/Advice.*Changed since “as lawyered”: The ferry company/u);
  await page.locator("h1.headline").click();
  await advice.getByRole("button", { name: "Go there" }).click();
  await expect(canvas(page)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
  for (let letter = 0; letter < " Not read.".length; letter += 1)
    await page.keyboard.press("Backspace");
  await expect(page.locator(".since-lawyered")).toHaveCount(0);
  await expect(advice).toHaveCount(0);

  const [file = ""] = (await historyFiles(desk)).filter((name) => name.endsWith(".label"));
  const version = file.replace(/\.as-lawyered\..*/u, ".json");
  await writeFile(version, (await readFile(version, "utf8")).replace("Read.", "Raed."));
  await page.keyboard.press("ControlOrMeta+Shift+h");
  const row = list(page).getByRole("listitem").filter({ hasText: "As lawyered" });
  await expect(row).toContainText("Damaged");
  await expect(row.getByRole("button")).toHaveCount(0);
});
