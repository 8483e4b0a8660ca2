import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "@playwright/test";
import type { Article } from "#shared/article/article.ts";
import type { Screen } from "../../renderer/app/screens.ts";
import type { ScreenUnderTest } from "./screen-page.ts";

/** How a user comes to a screen. */
export type Reach = (at: ScreenUnderTest) => Promise<void>;

/** Waits until the open article is the one that the next window will open by itself. */
async function untilRemembered(desk: ScreenUnderTest["desk"]): Promise<void> {
  await expect
    .poll(() => readFile(join(desk.folder, "data", "config.json"), "utf8"))
    .toMatch(/"lastArticle": "/u);
}

/** The way to every screen of the window: one that is missing here does not compile. */
export const reachScreens: Readonly<Record<Screen, Reach>> = {
  start: ({ open }) => open(),

  async empty({ desk, page }) {
    await desk.open();
    await page.getByRole("button").first().waitFor();
  },

  article: ({ openArticle }) => openArticle(),

  async list({ open, openRow, page, say }) {
    await page.setViewportSize({ width: 600, height: 900 });
    await open();
    await page.getByRole("button", { name: say("list.name") }).click();
    await openRow();
    await page.getByRole("button", { name: say("list.name") }).click();
  },

  async trash({ open, page }) {
    await open();
    for (let thrown = 0; thrown < 2; thrown += 1) {
      await page.getByRole("option").last().click();
      await page.locator("h1.headline").waitFor();
      await page.getByRole("option").last().press("Delete");
      await expect(page.getByRole("option")).toHaveCount(3 - thrown);
    }
    await page.keyboard.press("Alt+t");
    await expect(page.getByRole("option")).toHaveCount(2);
  },

  async find({ openArticle, page, say, locale }) {
    await openArticle();
    await page.keyboard.press("ControlOrMeta+h");
    await page
      .getByRole("textbox", { name: say("find.text"), exact: true })
      .fill(locale === "en" ? "lantern" : "فانوس");
    await expect(page.locator(".found.is-current")).toHaveCount(1);
  },

  async focus({ openArticle, run, page }) {
    await openArticle();
    await page.locator(".ProseMirror > p").nth(3).click();
    await run("focus-mode");
    await expect(page.getByRole("option")).toHaveCount(0);
  },

  async unsaved({ openArticle, desk, page, say }) {
    await openArticle();
    await page.locator("h1.headline").click();
    await desk.kill();
    await page.keyboard.press("End");
    await page.keyboard.type("!");
    await page.getByText(say("save.waiting")).first().waitFor();
  },

  async "read-only"({ open, openRow, desk, page, articleFiles, say }) {
    await open();
    await desk.kill();
    const [file = ""] = await articleFiles();
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/"format": 1/u, '"format": 99'));
    await desk.reopen();
    await openRow();
    await page.getByText(say("save.read-only"), { exact: true }).waitFor();
  },

  async damaged({ openArticle, desk, page, articleFiles, say }) {
    await openArticle();
    await untilRemembered(desk);
    await desk.kill();
    const [file = ""] = await articleFiles();
    await writeFile(file, '{"format": 1, "id":');
    await desk.reopen();
    await page.getByText(say("canvas.failed-title")).waitFor();
  },

  async palette({ openArticle, page, locale }) {
    await openArticle();
    await page.keyboard.press("ControlOrMeta+Shift+p");
    await page.keyboard.type(locale === "en" ? "ta" : "م");
    await expect(page.getByRole("dialog").getByRole("option").first()).toBeVisible();
    await expect(page.getByRole("dialog").getByRole("group").last()).toBeVisible();
  },

  async shortcuts({ openArticle, run, page, say }) {
    await openArticle();
    await run("shortcuts");
    await page.getByRole("dialog", { name: say("shortcuts.title") }).waitFor();
  },

  async preferences({ openArticle, run, page, say }) {
    await openArticle();
    await run("preferences");
    await page.getByRole("dialog", { name: say("preferences.title") }).waitFor();
  },

  async "import-report"({ open, run, page, say }) {
    await open();
    const asked = page.waitForEvent("filechooser");
    await run("import");
    const html = "<h1>Storm</h1><p onclick='x()'>One.</p><script>x()</script><video></video>";
    await (
      await asked
    ).setFiles([{ name: "storm.html", mimeType: "text/html", buffer: Buffer.from(html) }]);
    await page.getByRole("button", { name: say("import.show") }).click();
    await page.getByRole("dialog").waitFor();
  },

  async credit({ openArticle, page }) {
    await openArticle();
    await page.locator("figure.lead-picture button.credit-button").click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },

  async "credit-rules"({ openArticle, run, page, say }) {
    await openArticle();
    await run("credit-rules");
    await page.getByRole("dialog", { name: say("rules.title") }).waitFor();
  },

  async export({ openArticle, run, page }) {
    await openArticle();
    await run("export");
    await expect(page.getByRole("dialog")).toContainText("headline:");
  },

  async "export-many"({ open, run, page, desk }) {
    await open();
    await run("select-all");
    await run("export-selected");
    await page.getByRole("dialog").getByRole("textbox").first().fill(desk.folder);
    await page.getByRole("dialog").getByRole("button").last().waitFor();
  },

  async conflict({ openArticle, page, articleFiles, say }) {
    await openArticle();
    await page.locator(".ProseMirror > p").nth(3).click();
    const [file = ""] = await articleFiles();
    const text = await readFile(file, "utf8");
    await writeFile(
      file,
      text
        .replaceAll("chandler’s shop", "corner shop")
        .replaceAll("paper lanterns", "lamps")
        .replaceAll("دكان", "متجر")
        .replaceAll("بقيت", "ظلت"),
    );
    await page.keyboard.press("End");
    await page.keyboard.type(" Mine.");
    await page.getByRole("button", { name: say("compare.open") }).click();
    await expect(page.getByRole("dialog").getByRole("radio").first()).toBeVisible();
  },

  async versions({ openArticle, run, page, say }) {
    await openArticle();
    await page.locator(".ProseMirror > p").nth(3).click();
    await page.keyboard.press("End");
    await page.keyboard.type(" !");
    await page.getByText(say("save.saved"), { exact: true }).first().waitFor();
    await run("versions");
    const dialog = page.getByRole("dialog", { name: say("versions.title") });
    await dialog.getByText(say("versions.kind.as-lawyered")).click();
    await dialog.getByRole("textbox", { name: say("versions.by") }).fill("Lea Sarkis");
    await dialog.getByRole("button", { name: say("versions.keep-button") }).click();
    await expect(dialog.getByRole("listitem")).toHaveCount(2);
    await expect(dialog.getByText("…", { exact: true })).toHaveCount(0);
  },

  async "library-check"({ open, desk, run, page, say, articleFiles }) {
    await open();
    const [first = "", second = "", third = ""] = await articleFiles();
    // What is to be mended stands first: one that is damaged, with a whole version; then what nobody can mend.
    const whole = await readFile(third, "utf8");
    await mkdir(join(dirname(third), "history"));
    const { updated, revision } = JSON.parse(whole) as Article;
    const name = `${updated.replaceAll(/[-:]/gu, "")}-${revision.id}.json`;
    await writeFile(join(dirname(third), "history", name), whole);
    await writeFile(third, whole.slice(0, 400));
    await writeFile(second, "{");
    await writeFile(join(dirname(first), "article (1).json"), await readFile(first));
    await writeFile(join(desk.libraryPath, "house", "rates.json"), "{");
    await run("check-library");
    await page.getByRole("button", { name: say("care.again") }).waitFor();
  },

  async rescue({ openArticle, desk, page, articleFiles, say }) {
    await openArticle();
    await page.locator("h1.headline").click();
    await page.keyboard.press("End");
    await page.keyboard.type(" again");
    await page.getByText(say("save.saved")).first().waitFor();
    await untilRemembered(desk);
    await desk.kill();
    const [file = ""] = await articleFiles();
    await writeFile(file, Buffer.alloc(2000));
    await desk.reopen();
    await page.getByRole("button", { name: say("care.rescue.look") }).click();
    await page.getByRole("dialog").locator("h1").waitFor();
  },

  async crash({ openArticle, page }) {
    await openArticle();
    await page.evaluate(() => {
      const error = new Error("Something that was not foreseen");
      window.dispatchEvent(new ErrorEvent("error", { error, message: error.message }));
    });
    await page.getByRole("alertdialog").waitFor();
  },
};
