import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "../../support/desk-fixture.ts";
import { ferry, talks } from "./stories.ts";

test("a damaged article is named and left alone, and the others work on", async ({ desk }) => {
  await desk.open({ "talks.txt": talks, "ferry.txt": ferry });
  await desk.kill();
  const damaged = (await desk.articleFiles()).find((name) => name.includes("ferry")) ?? "";
  await writeFile(damaged, '{"format": 1, "id":');
  const page = await desk.reopen();
  await expect(page.getByText("is damaged. It is untouched")).toBeVisible();
  await page.getByRole("option", { name: /Ministers meet/u }).click();
  await expect(page.locator("h1.headline")).toContainText("Ministers meet");
  expect(await readFile(damaged, "utf8")).toBe('{"format": 1, "id":');
});

test("an article of a newer Standfirst opens for reading and is never rewritten", async ({
  desk,
}) => {
  await desk.open({ "ferry.txt": ferry });
  await desk.kill();
  const [file = ""] = await desk.articleFiles();
  const newer = (await readFile(file, "utf8")).replace(/"format":\s*1/u, '"format": 99');
  await writeFile(file, newer);
  const page = await desk.reopen();
  await page.getByRole("option").click();
  await expect(page.getByText("Read only", { exact: true })).toBeVisible();
  await page.locator("h1.headline").click();
  await page.keyboard.type("Overwritten");
  await expect(page.locator("h1.headline")).not.toContainText("Overwritten");
  expect(await readFile(file, "utf8")).toBe(newer);
});

test("a text that was changed elsewhere is not overwritten, and neither is the window's", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  const [file = ""] = await desk.articleFiles();
  const theirs = (await readFile(file, "utf8")).replace("Sailings resume", "Boats sail again");
  await writeFile(file, theirs);
  await page.keyboard.press("End");
  await page.keyboard.type(" Mine.");
  await expect(page.getByText("This article was saved somewhere else").first()).toBeVisible();
  expect(await readFile(file, "utf8")).toBe(theirs);
  await expect(page.getByRole("textbox", { name: "Article" })).toContainText("both said. Mine.");
  await page.getByRole("button", { name: "Save as a new article" }).click();
  await expect
    .poll(async () => JSON.stringify(await desk.storedArticles()))
    .toContain("both said. Mine.");
  expect(await readFile(file, "utf8")).toBe(theirs);
});

test("an address without its token shows words and no desk", async ({ desk }) => {
  const page = await desk.open();
  const address = new URL("/", page.url()).href;
  const stranger = await page.context().browser()?.newContext();
  const visit = await stranger?.newPage();
  const answer = await visit?.goto(address);
  expect(answer?.status()).toBe(403);
  await expect(visit?.getByText("This window has no desk") ?? page.locator("none")).toBeVisible();
  await stranger?.close();
});

test("a folder that cannot be written to is said in words, and the dialog stays", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry, "file.bin": "x" });
  await chmod(join(desk.folder, "file.bin"), 0o400);
  await page.getByRole("option").click();
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("textbox", { name: "Folder" }).fill(join(desk.folder, "file.bin", "out"));
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("Nothing was written");
});
