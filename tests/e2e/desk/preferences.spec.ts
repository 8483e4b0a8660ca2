import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test, type DeskUnderTest } from "../../support/desk-fixture.ts";
import { council, ferry, talks } from "../spine/stories.ts";

const config = (desk: DeskUnderTest): string => join(desk.folder, "data", "config.json");

async function audit(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
    [],
  );
}

test("every preference holds at once, and is still there the next day", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const paragraph = page.getByText("The ferry company");
  const height = async (): Promise<number> => (await paragraph.boundingBox())?.height ?? 0;
  await expect(paragraph).toBeVisible();
  const before = await height();
  await page.keyboard.press("Control+,");
  const dialog = page.getByRole("dialog", { name: "Preferences" });
  await dialog.getByText("Largest", { exact: true }).click();
  await expect.poll(height).toBeGreaterThan(before * 1.2);
  await dialog.getByText("Short", { exact: true }).click();
  await dialog.getByRole("textbox", { name: "Name" }).fill("Rana Khoury");
  await dialog.getByRole("textbox", { name: "Initials" }).fill("RK");
  await dialog.getByText("العربية", { exact: true }).click();
  await expect(page.locator("footer").first()).toContainText("27 كلمة");
  await page.getByRole("dialog").getByText("١٢٣", { exact: true }).click();
  await expect(page.locator("footer").first()).toContainText("٢٧ كلمة");
  await page.getByRole("dialog").getByText("داكن", { exact: true }).click();
  await audit(page);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "لوحة المادة" }).click();
  await expect(page.getByRole("tab")).toHaveCount(0);
  await desk.reopen();
  await expect(page.locator("footer").first()).toContainText("٢٧ كلمة");
  await expect(page.getByRole("tab")).toHaveCount(0);
  expect(JSON.parse(await readFile(config(desk), "utf8"))).toMatchObject({
    me: { name: "Rana Khoury", initials: "RK" },
    measure: "narrow",
    textSize: 2,
    theme: "dark",
  });
});

async function openSheet(page: Page): Promise<Locator> {
  await page.keyboard.press("Control+Shift+p");
  await page.keyboard.type("keyboard short");
  await page.keyboard.press("Enter");
  return page.getByRole("dialog", { name: "Keyboard shortcuts" });
}

test("keys that write, that are needed or in use are not given away unasked", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const sheet = await openSheet(page);
  const bold = sheet.getByRole("group", { name: "Bold" });
  await bold.getByRole("button", { name: "Change" }).click();
  await page.keyboard.press("j");
  await expect(bold).toContainText("Hold Ctrl or Alt");
  await page.keyboard.press("Control+c");
  await expect(bold).toContainText("needed for writing");
  await page.keyboard.press("Control+Shift+e");
  await expect(bold).toContainText("in use for “Export the article”");
  await audit(page);
  await bold.getByRole("button", { name: "Leave it there" }).click();
  await bold.getByRole("button", { name: "Change" }).click();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeVisible();
  const save = sheet.getByRole("group", { name: "Save now" });
  await save.getByRole("button", { name: "Change" }).click();
  await page.keyboard.press("Control+Shift+t");
  await expect(save).toContainText("may hear Ctrl+Shift+T first");
});

test("a command is given other keys, which hold everywhere, and its usual ones again", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const sheet = await openSheet(page);
  const bold = sheet.getByRole("group", { name: "Bold" });
  await bold.getByRole("button", { name: "Change" }).click();
  await page.keyboard.press("Control+j");
  await expect(bold).toContainText("Ctrl+J");
  const exported = sheet.getByRole("group", { name: "Export the article" });
  await exported.getByRole("button", { name: "Change" }).click();
  await page.keyboard.press("Alt+x");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();

  // On the canvas, in the window, in tooltips.
  await page.getByText("The ferry company").dblclick({ position: { x: 60, y: 12 } });
  await page.keyboard.press("Control+b");
  await expect(page.locator(".ProseMirror strong")).toHaveCount(0);
  await page.keyboard.press("Control+j");
  await expect(page.locator(".ProseMirror strong")).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Export…" })).toHaveAttribute("title", "Alt+X");
  await page.keyboard.press("Alt+x");
  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
  await page.keyboard.press("Escape");

  await desk.reopen();
  await expect(page.getByRole("button", { name: "Export…" })).toHaveAttribute("title", "Alt+X");
  await openSheet(page);
  await bold.getByRole("button", { name: /^Usual keys/u }).click();
  await expect(bold).toContainText("Ctrl+B");
  await sheet.getByRole("button", { name: "All usual keys" }).click();
  await expect.poll(async () => readFile(config(desk), "utf8")).toMatch(/"shortcuts": \{\}/u);
});

test("preferences spoiled by hand fall back one by one, and foreign shortcuts survive", async ({
  desk,
}) => {
  await desk.open({ "ferry.txt": ferry });
  await desk.kill();
  const hostile = {
    textSize: 1e9,
    measure: ["wide"],
    numerals: "roman",
    inspector: { open: "yes" },
    theme: "dark",
    shortcuts: { bold: [5, "Ctrl+<script>"], save: ["Alt+S"], hologram: ["Mod+J"], __proto__x: 1 },
  };
  await writeFile(config(desk), JSON.stringify(hostile));
  const page = await desk.reopen();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("data-text-size", "0");
  const sheet = await openSheet(page);
  await expect(sheet.getByRole("group", { name: "Bold" })).toContainText("Ctrl+B");
  await expect(sheet.getByRole("group", { name: "Save now" })).toContainText("Alt+S");
  await sheet.getByRole("button", { name: "All usual keys" }).click();
  await expect.poll(async () => readFile(config(desk), "utf8")).not.toContain("Alt+S");
  expect(await readFile(config(desk), "utf8")).toContain("hologram");
});

test("focus mode leaves the page alone, and chrome fades while one writes", async ({ desk }) => {
  await desk.page.emulateMedia({ contrast: "no-preference" });
  const page = await desk.open({ "talks.txt": talks, "council.txt": council });
  await page.getByRole("option", { name: /Ministers/u }).click();
  await page.getByText("Talks resume on Monday.").click();
  const header = page.locator("header").first();
  const opacity = (): Promise<string> => header.evaluate((node) => getComputedStyle(node).opacity);
  // It comes back in a pause, so one has to go on writing.
  const opacityWhileTyping = async (): Promise<string> => {
    await page.keyboard.type("so ");
    return opacity();
  };
  await expect.poll(opacityWhileTyping).toBe("0.35");
  await page.mouse.move(300, 300);
  await expect.poll(opacity).toBe("1");
  await page.keyboard.press("Control+Shift+d");
  await expect(header).toBeHidden();
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(page.getByRole("tab")).toHaveCount(0);
  const inkOf = (text: string): Promise<string> =>
    page
      .getByText(text)
      .first()
      .evaluate((node) => getComputedStyle(node).color);
  expect(await inkOf("Talks resume on Monday.")).not.toBe(await inkOf("The foreign ministers"));
  await page.keyboard.type("here ");
  await page.mouse.move(310, 310);
  await audit(page);
  await page.getByRole("button", { name: "Leave focus mode" }).click();
  await expect(header).toBeVisible();
  await page.keyboard.type("now ");
  await expect(page.getByRole("textbox", { name: "Article" })).toContainText("now ");
});

test("the largest text and a browser zoom of 400% leave nothing cut off", async ({ desk }) => {
  const page = await desk.open({ "talks.txt": talks });
  await page.getByRole("option").click();
  await page.keyboard.press("Control+,");
  await page.getByRole("dialog").getByText("Largest", { exact: true }).click();
  await page.getByRole("dialog").getByText("Long", { exact: true }).click();
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 256 });
    const wide = page.locator("html, [role=dialog], main, .ProseMirror, .ProseMirror h1");
    for (const box of await wide.all())
      expect(await box.evaluate((node) => node.scrollWidth - node.clientWidth)).toBeLessThan(2);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+,");
    await expect(page.getByRole("dialog")).toBeVisible();
  }
});
