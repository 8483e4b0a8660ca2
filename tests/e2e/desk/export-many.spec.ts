import { execFileSync, spawnSync } from "node:child_process";
import { access, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../../support/desk-fixture.ts";
import { council, ferry, talks } from "../spine/stories.ts";

const rain =
  "---\nheadline: Rain\nlanguage: en\n---\n\n![A wet street](https://example.org/rain.jpg)\n";
const lantern = {
  "lanterns.jpg": new URL("../../../electron/desk/sample/lanterns.jpg", import.meta.url),
  "lantern-night.md": new URL("../../../electron/desk/sample/lantern-night.md", import.meta.url),
};

test("shows the page beside the file, and writes the file byte for byte", async ({ desk }) => {
  const page = await desk.open(lantern);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("option").click();
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  const folder = join(desk.folder, "out");
  await dialog
    .getByRole("textbox", { name: "Folder" })
    .or(dialog.getByRole("combobox", { name: "Folder" }))
    .fill(folder);
  for (const format of ["HTML page", "HTML fragment", "Plain text", "JSON", "Markdown"]) {
    await dialog.getByRole("radio", { name: format }).check();
    const shown = dialog.getByRole("region", { name: "The file to be written" }).locator("pre");
    await expect(shown).toBeVisible();
    const text = await shown.textContent();
    await dialog.getByRole("button", { name: "Export", exact: true }).click();
    if (format === "HTML fragment") await dialog.getByRole("button", { name: "Keep both" }).click();
    await expect(dialog).toContainText("2 files written");
    const [path = ""] = await dialog.locator("output li").allTextContents();
    expect(await readFile(path, "utf8")).toBe(text);
  }
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("figcaption .credit").first()).toContainText("Standfirst desk");
  const picture = frame.locator("figure img").first();
  await expect
    .poll(() => picture.evaluate((it: HTMLImageElement) => it.naturalWidth))
    .toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Export…" })).toBeFocused();
});

test("exports many, leaves out the one that is stopped, and signs for it when told", async ({
  desk,
}) => {
  test.slow();
  const page = await desk.open({ "talks.txt": talks, "ferry.txt": ferry, "rain.md": rain });
  const folder = join(desk.folder, "out");
  await mkdir(folder);
  await writeFile(join(folder, "ferry-strike-called-off-at-the-last-minute.md"), "theirs");
  await page.getByRole("option").first().click();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Commands and articles" }).fill("Select all");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Export 3…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export 3 articles" });
  await dialog.getByLabel("Folder", { exact: true }).fill(folder);
  await expect(dialog).toContainText("1 check stops it");
  await expect(dialog).toContainText("The file of 1 article is there already");
  const go = dialog.getByRole("button", { name: "Export 2" });
  await expect(go).toBeDisabled();
  await dialog.getByLabel("If the file is there already").click();
  await page.getByRole("option", { name: "Keep both" }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await go.click();
  await expect(dialog).toContainText("2 articles written, 1 was not");
  await expect(dialog).toContainText("Left out: a check stops it");
  expect((await readdir(folder)).filter((name) => name.endsWith(".md")).sort()).toEqual([
    "ferry-strike-called-off-at-the-last-minute-2.md",
    "ferry-strike-called-off-at-the-last-minute.md",
    "ministers-meet-for-first-talks-since-the-ceasefire.md",
  ]);
});

test("an override that could not be written with its file is not kept", async ({ desk }) => {
  const page = await desk.open({ "rain.md": rain });
  await page.getByRole("option").click();
  await page.getByRole("button", { name: "Export…" }).click();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toContainText("A picture has no credit");
  await writeFile(join(desk.folder, "a-file"), "");
  await dialog.getByLabel("Folder", { exact: true }).fill(join(desk.folder, "a-file"));
  await dialog.getByRole("textbox", { name: "Your name" }).fill("Mo Ali");
  await dialog.getByRole("textbox", { name: "Reason" }).fill("In writing");
  await dialog.getByRole("button", { name: "Export", exact: true }).click();
  await expect(dialog).toContainText("is a file, and a folder is needed");
  const [article] = await desk.storedArticles();
  expect(article?.overrides ?? []).toEqual([]);
  await dialog.getByRole("button", { name: "Go there" }).first().click();
  await expect(dialog).toBeHidden();
  await expect(
    page.locator("figure.ProseMirror-selectednode, figure :focus, .ProseMirror-focused").first(),
  ).toBeVisible();
});

test("copies the article with its credits, as rich text and plain text at once", async ({
  desk,
  context,
}) => {
  const page = await desk.open({ "talks.txt": talks });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("option").click();
  await expect(page.locator("h1.headline")).toContainText("Ministers");
  await page.getByRole("button", { name: "Copy and print" }).click();
  await page.getByRole("menuitem", { name: "Rich text" }).click();
  await expect(page.getByText("Copied as rich text.")).toBeVisible();
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType(wanted))?.text();
    }, type);
  const html = await read("text/html");
  expect(html).toContain("Getty");
  expect(html).not.toMatch(/<script|<img/u);
  expect(await read("text/plain")).toContain("Getty");
});

const canReadPdf = spawnSync("pdftotext", ["-v"]).error === undefined;

for (const [name, story, words] of [
  ["English", talks, /Page (\d) of (\d)/u],
  ["Arabic", council, /(\d)/u],
] as const)
  test(`a proof has catchline, count and page on every page: ${name}`, async ({ desk }) => {
    test.skip(!canReadPdf, "pdftotext (poppler-utils) is not on this machine");
    const long = `${story}\n\n${`${story.trim().split("\n").at(-1) ?? ""}\n\n`.repeat(60)}`;
    const page = await desk.open({ "long.txt": long });
    await expect(page.getByRole("option")).toBeVisible();
    const [article] = await desk.storedArticles();
    const printed = page.waitForEvent("framenavigated");
    await page.getByRole("option").click();
    await page.goto(new URL(`/articles/${article?.id}/proof`, page.url()).href);
    await printed;
    await page.evaluate(() => document.fonts.ready);
    const path = join(desk.folder, "proof.pdf");
    await page.pdf({ path, preferCSSPageSize: true });
    await access(path);
    const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
    const pages = text.split("\f").slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const sheet of pages) expect(sheet.trim().split("\n")[0]).toMatch(words);
    if (name === "English")
      for (const [index, sheet] of pages.entries())
        expect(sheet.replace(/[\u2066-\u2069]/gu, "").replace(/\s+/gu, " ")).toMatch(
          new RegExp(`^ ?Ministers meet .* words ?· ?Page ${index + 1} of ${pages.length}`, "u"),
        );
    expect(execFileSync("pdffonts", [path], { encoding: "utf8" })).not.toMatch(
      / no +(yes|no) +(yes|no) +\d/u,
    );
  });
