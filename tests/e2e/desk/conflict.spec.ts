import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { ferry } from "../spine/stories.ts";

async function filesIn(desk: DeskUnderTest, part: RegExp): Promise<readonly string[]> {
  const folder = join(desk.libraryPath, "articles");
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => part.test(name)).map((name) => join(folder, name));
}

/** Opens the ferry story, changes its file as another machine would, and then types into the window. */
async function fallOut(desk: DeskUnderTest): Promise<{ page: Page; file: string }> {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  const [file = ""] = await filesIn(desk, /[/\\]article\.json$/u);
  const text = await readFile(file, "utf8");
  const theirs = { ...(JSON.parse(text) as object), kicker: "Harbour" };
  await writeFile(
    file,
    JSON.stringify(theirs)
      .replaceAll("Sailings resume", "Boats sail again")
      .replace("The ferry company", "The boat company"),
  );
  await page.keyboard.press("End");
  await page.keyboard.type(" Mine.");
  await page.getByRole("button", { name: "Compare and choose…" }).click();
  return { page, file };
}

const dialog = (page: Page) => page.getByRole("dialog", { name: "Two versions of this article" });

async function historyOf(desk: DeskUnderTest): Promise<string> {
  const files = await filesIn(desk, /[/\\]history[/\\]/u);
  return (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("\n");
}

test("both versions are seen, each place is chosen, and neither version is lost", async ({
  desk,
}) => {
  const { page, file } = await fallOut(desk);
  await expect(dialog(page)).toContainText("1 place still to choose");
  const goOn = dialog(page).getByRole("button", { name: "Go on with this" });
  await expect(goOn).toBeDisabled();
  const text = dialog(page)
    .getByRole("group", { name: "Text", exact: true })
    .filter({ hasText: "changed in both" });
  await expect(text.locator("mark").first()).toHaveText(/ferry/u);
  await expect(dialog(page).getByRole("group", { name: "Kicker", exact: true })).toContainText(
    "Harbour",
  );
  await text.getByText("Both", { exact: true }).click();
  await dialog(page).getByText("Result", { exact: true }).click();
  const result = dialog(page).getByRole("region", { name: "Result" });
  await expect(result).toContainText("Mine.");
  await expect(result).toContainText("The boat company");
  await goOn.click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("button", { name: "Compare and choose…" })).toBeHidden();
  const canvas = page.getByRole("textbox", { name: "Article" });
  await expect(canvas).toContainText("The boat company");
  const stored = await readFile(file, "utf8");
  for (const words of ["Boats sail again", "The boat company", "Mine.", "Harbour"])
    expect(stored).toContain(words);
  const history = await historyOf(desk);
  expect(history).toContain("Mine.");
  expect(history).toContain("The boat company");
  // Writing goes on where the caret was, on what was chosen.
  await page.keyboard.type(" And on.");
  await expect.poll(async () => readFile(file, "utf8")).toContain("Mine. And on.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
});

test("all of the other one can be taken, and one's own is in the history", async ({ desk }) => {
  const { page, file } = await fallOut(desk);
  await dialog(page).getByRole("button", { name: "Take all of the other" }).click();
  await dialog(page).getByRole("button", { name: "Go on with this" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Article" })).not.toContainText("Mine.");
  expect(await readFile(file, "utf8")).not.toContain("Mine.");
  expect(await historyOf(desk)).toContain("Mine.");
});

test("a third version that is saved while one chooses is shown in its turn", async ({ desk }) => {
  const { page, file } = await fallOut(desk);
  await dialog(page).getByRole("button", { name: "Take all of yours" }).click();
  await writeFile(
    file,
    (await readFile(file, "utf8")).replace("The boat company", "The third company"),
  );
  await dialog(page).getByRole("button", { name: "Go on with this" }).click();
  await expect(dialog(page).getByRole("alert")).toContainText("once more");
  await expect(dialog(page)).toContainText("third company");
  await dialog(page).getByRole("button", { name: "Take all of yours" }).click();
  await dialog(page).getByRole("button", { name: "Go on with this" }).click();
  await expect(dialog(page)).toBeHidden();
  expect(await readFile(file, "utf8")).toContain("Mine.");
  expect(await historyOf(desk)).toContain("The third company");
});

test("a newer file is taken up where nothing is unsaved, and the caret stays", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  await page.keyboard.press("End");
  const [file = ""] = await filesIn(desk, /[/\\]article\.json$/u);
  const theirs = (await readFile(file, "utf8")).replaceAll("Sailings resume", "Boats sail again");
  await writeFile(file, theirs);
  // As when the user comes back from another window.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByRole("textbox", { name: "Article" })).toContainText("Boats sail again");
  await page.keyboard.type(" Here.");
  await expect.poll(async () => readFile(file, "utf8")).toMatch(/both said\. Here\./u);
});
