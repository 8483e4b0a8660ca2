import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { ferry, talks } from "../spine/stories.ts";

async function articleFile(desk: DeskUnderTest, part: string): Promise<string> {
  const folder = join(desk.libraryPath, "articles");
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((it) => it.endsWith("article.json"))) {
    const text = await readFile(join(folder, name), "utf8");
    if (text.includes(part)) return join(folder, name);
  }
  throw new Error(`No article holds ${part}`);
}

/** Everything that stands in the folder of an article and in what was set aside. */
async function everyText(desk: DeskUnderTest): Promise<string> {
  const names = await readdir(desk.libraryPath, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
  const texts = files.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

test("a sync program's copy is offered, chosen from, and kept in the history", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  const file = await articleFile(desk, "ferry company");
  const copy = join(dirname(file), "article (Anna's conflicted copy 2026-11-23).json");
  const text = await readFile(file, "utf8");
  await writeFile(copy, text.replaceAll("Sailings resume", "Boats sail again"));
  await expect(page.getByText("Anna's conflicted copy 2026-11-23")).toBeVisible();
  await page.keyboard.press("End");
  await page.keyboard.type(" Mine.");
  await page.getByRole("button", { name: "Compare and choose…" }).click();
  const dialog = page.getByRole("dialog", { name: "Two versions of this article" });
  await dialog.getByRole("button", { name: "Take all of the other" }).click();
  await dialog.getByRole("button", { name: "Go on with this" }).click();
  await expect(page.getByText("Both texts are in the history now.")).toBeVisible();
  await expect(page.getByText("Boats sail again")).toBeVisible();
  await expect(page.getByText("Anna's conflicted copy")).toHaveCount(0);
  expect((await readdir(dirname(file))).sort()).toEqual(["article.json", "history"]);
  expect(await everyText(desk)).toContain(" Mine.");
  await page.keyboard.type("!");
  await expect.poll(() => readFile(file, "utf8")).toContain("Boats sail again");
});

test("a damaged article goes back to a whole version that was looked at first, and one that came in parts opens by itself", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  const file = await articleFile(desk, "ferry company");
  const whole = await readFile(file, "utf8");
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Today.");
  await expect.poll(() => readFile(file, "utf8")).toContain(" Today.");
  await desk.kill();
  const saved = await readFile(file, "utf8");
  await writeFile(file, saved.slice(0, 900));
  await desk.reopen();
  const seeWhatIsLeft = page.getByRole("button", { name: "See what is left of it" });
  await seeWhatIsLeft.click();
  await expect(page.getByText("This article could not be opened")).toBeVisible();
  await page.getByRole("button", { name: "See that version" }).click();
  const dialog = page.getByRole("dialog", { name: "The newest whole version" });
  await expect(dialog).toContainText("The ferry company");
  // The sync program brings the rest while somebody looks.
  await writeFile(file, saved);
  await expect(page.locator(".ProseMirror")).toContainText(" Today.");

  await desk.kill();
  await writeFile(file, saved.slice(0, 900));
  await desk.reopen();
  await seeWhatIsLeft
    .or(page.getByRole("button", { name: "See that version" }))
    .first()
    .click();
  await page.getByRole("button", { name: "See that version" }).click();
  await dialog.getByRole("button", { name: "Put this version in its place" }).click();
  await expect(page.locator(".ProseMirror")).toContainText("The ferry company");
  expect(JSON.parse(await readFile(file, "utf8"))).toEqual(JSON.parse(whole));
  expect(await everyText(desk)).toContain(saved.slice(0, 900));
});

test("the library is checked, what would be mended is shown first, and then mended", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry, "talks.txt": talks });
  await expect(page.getByRole("option")).toHaveCount(2);
  const file = await articleFile(desk, "ferry company");
  // Another hand has laid the folder there twice, and a copy of what is there already.
  await cp(dirname(file), dirname(file).replace("--", "-again--"), { recursive: true });
  await cp(file, join(dirname(file), "article 2.json"));
  await page.keyboard.press("ControlOrMeta+Shift+p");
  await page.getByRole("combobox").fill("check the library");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Check the library" });
  await expect(dialog).toContainText("1 thing is wrong.");
  await expect(dialog).toContainText("This article is there twice");
  await dialog.getByRole("button", { name: "Mend what can be mended…" }).click();
  await expect(dialog).toContainText("moves into the article’s history");
  await dialog.getByRole("button", { name: "Mend these 2" }).click();
  await expect(dialog).toContainText("2 things are mended. Nothing is left.");
  await dialog.getByRole("button", { name: "Check again" }).click();
  await expect(dialog).toContainText("Everything is as it should be.");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(2);
  expect(desk.standfirst("verify", "--library", desk.libraryPath).status).toBe(0);
});
