import { expect, test } from "../../support/desk-fixture.ts";
import { council, ferry, talks } from "../spine/stories.ts";

test("commands are found, done, and the caret is back where it was", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  await page.keyboard.press("Home");
  await page.keyboard.press("Control+Shift+p");
  const field = page.getByRole("combobox", { name: "Commands and articles" });
  await expect(field).toBeFocused();
  await page.keyboard.type("smaller subh");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(".ProseMirror h3")).toContainText("The ferry company");
  await page.keyboard.type("Agreed: ");
  await expect(page.locator(".ProseMirror h3")).toContainText("Agreed: ");
  // An Arabic name does as well.
  await page.keyboard.press("Control+Shift+p");
  await page.keyboard.type("فقره");
  await page.keyboard.press("Enter");
  await expect(page.locator(".ProseMirror h3")).toBeHidden();
});

test("articles are found by their words and opened, arrows choose and Escape goes back", async ({
  desk,
}) => {
  const page = await desk.open({ "talks.txt": talks, "council.txt": council, "ferry.txt": ferry });
  await expect(page.getByRole("option")).toHaveCount(3);
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Commands and articles" });
  await expect(dialog.getByRole("option").first()).toHaveAttribute("data-highlighted", "");
  await page.keyboard.type("مجلس المدينه");
  await expect(dialog.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator("h1.headline")).toContainText("مجلس المدينة");
  await page.keyboard.press("Control+Shift+p");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(dialog.getByRole("option").nth(2)).toHaveAttribute("data-highlighted", "");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("zzzz");
  await expect(dialog).toContainText("No command and no article fits “zzzz”.");
});

test("Mod+K links what is selected, and opens the palette where nothing is", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByText("The ferry company").click();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "Commands and articles" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("textbox", { name: "Web or e-mail address" })).toBeFocused();
});

test("what is typed right after New article in the palette stands in the new article", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.locator("h1.headline").click();
  await page.keyboard.press("Control+Shift+p");
  await page.keyboard.type("new art");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.type("From the palette");
  await expect(page.locator("h1.headline")).toHaveText("From the palette");
});

test("a question mark shows the shortcuts, but is a letter to whoever is typing", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.locator("h1.headline").click();
  await page.keyboard.press("End");
  await page.keyboard.type("?");
  await expect(page.locator("h1.headline")).toContainText("?");
  await page.getByRole("listbox").focus();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet).toContainText("Ctrl+Shift+E");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(page.getByRole("listbox")).toBeFocused();
});

test("what is typed right after a dialog was closed goes to the palette, and to no button under it", async ({
  desk,
}) => {
  const page = await desk.open({ "talks.txt": talks });
  await page.getByRole("option").click();
  const credit = page.locator("figure.lead-picture button.credit-button");
  await expect(credit).toHaveText("Getty");
  // A button has the focus, which a blank would press.
  await credit.focus();
  await page.keyboard.press("Control+Shift+e");
  await expect(page.getByRole("dialog")).toContainText("headline:");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+p");
  await page.keyboard.type("interface in arabic");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(credit).toHaveText("Getty");
});
