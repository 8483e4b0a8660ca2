import { expect } from "@playwright/test";
import { caretAtEnd } from "../e2e/editor/canvas-page.ts";
import { reachScreens, type Reach } from "./reach-screens.ts";

/** What a screen looks like in the middle of work: menus, bars and panes that are open. */
export const reachStates: Readonly<Record<string, Reach>> = {
  async "start, filters"({ open, page, say }) {
    await open();
    await page.getByRole("button", { name: say("list.filter"), exact: true }).click();
    const status = { name: say("list.filter.status"), value: say("list.filter.any") };
    await page.getByRole("button", { name: say("list.filter.set", status) }).click();
    await expect(page.getByRole("menuitemradio").first()).toBeVisible();
  },
  async "start, selection"({ open, run, page, say }) {
    await open();
    await run("select-all");
    await page.getByRole("button", { name: say("list.throw-away") }).waitFor();
  },
  async "article, settings"({ openArticle, page, say }) {
    await openArticle();
    await page.getByRole("button", { name: say("header.settings") }).click();
    await page.getByRole("menuitemradio").first().waitFor();
  },
  async "article, furniture filled in"({ openArticle, page }) {
    await openArticle();
    await page
      .locator("[name='headlines.print']")
      .fill("A print headline that is far too long for two columns");
    await page
      .locator("[name='headlines.search']")
      .fill("Lantern night returns to the old harbour");
    await page.locator("[name='legal.flag']").fill("?");
    await page.locator("[name=commissionedLength]").fill("?");
    await page.locator("[name='legal.flag']").scrollIntoViewIfNeeded();
  },
  async "article, pictures"({ openArticle, run, page, say }) {
    await openArticle();
    await run("pictures");
    await page.getByRole("list", { name: say("picture-list.name") }).waitFor();
  },
  async "article, credit in this place"({ openArticle, page, say }) {
    await openArticle();
    await page.locator("figure.lead-picture img").click();
    await page.getByRole("button", { name: say("use-credit.open") }).click();
    await page.getByText(say("use-credit.hidden")).click();
  },
  async "credit, all details"({ openArticle, page, say }) {
    await openArticle();
    await page.locator("figure.lead-picture button.credit-button").click();
    await page.getByText(say("credit.details"), { exact: true }).click();
  },
  async "article, checks"({ openArticle, page }) {
    await openArticle();
    await page.locator("[name='legal.flag']").fill("?");
    await page.locator("h1.headline").click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.getByRole("tab").last().click();
    await expect(page.getByRole("tabpanel").getByRole("button").nth(1)).toBeVisible();
  },
  async "article, text selected"({ openArticle, page, say }) {
    await openArticle();
    await caretAtEnd(page.locator(".ProseMirror > p").nth(3));
    for (let letter = 0; letter < 9; letter += 1) await page.keyboard.press("Shift+ArrowLeft");
    await page.getByRole("button", { name: say("editor.toolbar.more"), exact: true }).click();
    await page.getByRole("button", { name: say("editor.toolbar.code"), exact: true }).waitFor();
  },
  async "article, elements to insert"({ openArticle, page, say }) {
    await openArticle();
    await caretAtEnd(page.locator(".ProseMirror > p").nth(3));
    await page.keyboard.press("Enter");
    await page.keyboard.type("/");
    await page.getByRole("listbox", { name: say("insert.menu") }).waitFor();
  },
  async "article, block menu"({ openArticle, page, say }) {
    await openArticle();
    await page.locator(".ProseMirror > p").nth(3).hover();
    await page.getByRole("button", { name: say("block.handle") }).click();
    await page.getByRole("menu", { name: say("block.menu") }).waitFor();
  },
  async "article, table"({ openArticle, page, say }) {
    await openArticle();
    await caretAtEnd(page.locator(".ProseMirror td").nth(1));
    await page.getByRole("toolbar", { name: say("element.table") }).waitFor();
  },
  async "article, picture"({ openArticle, page }) {
    await openArticle();
    await page.locator("figure.lead-picture img").click();
    await page.locator("[role=toolbar] button").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("[data-alt-text]").waitFor();
  },
  async "article, crop"({ openArticle, page, say }) {
    await openArticle();
    await page.locator("figure.lead-picture img").click();
    await page.getByRole("button", { name: say("crop.start"), exact: true }).click();
    await page.locator("[data-crop-tool]").waitFor();
  },
  async "article, misspelt"({ openArticle, page, say, locale }) {
    const word = locale === "en" ? "acomodate" : "المدينتةة";
    await openArticle();
    await caretAtEnd(page.locator(".ProseMirror > p").nth(3));
    await page.keyboard.type(` ${word} `);
    await page.locator(".misspelt", { hasText: word }).click({ button: "right" });
    await page.getByRole("menu", { name: say("spelling.menu", { word }) }).waitFor();
  },
  async "versions, side by side"(at) {
    await reachScreens.versions(at);
    await at.page.getByRole("listitem").getByRole("button").last().click();
    await at.page.getByRole("dialog", { name: at.say("versions.compared") }).waitFor();
  },
  async "article, changed since as lawyered"(at) {
    const { page, say } = at;
    await reachScreens.versions(at);
    await page.keyboard.press("Escape");
    await caretAtEnd(page.locator(".ProseMirror > p").nth(2));
    await page.keyboard.type(" ?");
    await page.locator(".since-lawyered").waitFor();
    await page.getByRole("tab", { name: say("inspector.checks") }).click();
    await page.getByRole("tabpanel").getByRole("button").first().waitFor();
  },
  async "palette, nothing fits"({ openArticle, page }) {
    await openArticle();
    await page.keyboard.press("ControlOrMeta+Shift+p");
    await page.keyboard.type("zzzz");
    await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(0);
  },
};
