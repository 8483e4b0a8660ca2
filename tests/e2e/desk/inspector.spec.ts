import { mkdir, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../../support/desk-fixture.ts";
import { ferry, talks } from "../spine/stories.ts";

async function choose(page: Page, field: string, answer: string): Promise<void> {
  await page.getByRole("combobox", { name: field }).click();
  await page.getByRole("option", { name: answer, exact: true }).click();
}

test("furniture is on the disk and in the list a moment after it is typed, with the text", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.locator("h1.headline").click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type(" Again.");
  await choose(page, "Status", "Filed");
  await page.getByLabel("Kicker", { exact: true }).fill("Transport ");
  await page.getByLabel("Keywords").fill("ferries, strikes، ferries");
  await page.getByLabel("Commissioned words").fill("650");
  await expect(page.getByRole("option")).toContainText("Filed");
  await page.getByRole("button", { name: "Kicker: Transport" }).click();
  await expect(page.getByLabel("Kicker", { exact: true })).toBeFocused();
  await expect(page.getByRole("contentinfo")).toContainText("650 commissioned: 622 short");
  await expect
    .poll(async () => {
      const [stored] = await desk.storedArticles();
      return [
        stored?.status,
        stored?.kicker,
        stored?.keywords,
        stored?.commissionedLength,
        stored?.document.content?.at(-1)?.content?.[0]?.text,
      ];
    })
    .toEqual([
      "filed",
      "Transport",
      ["ferries", "strikes"],
      650,
      "The ferry company and the union agreed on Tuesday to go back to work, both said. Again.",
    ]);
});

test("furniture waits with the text while no desk answers", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.locator("h1.headline").waitFor();
  await desk.kill();
  await page.getByLabel("Dateline").fill("PORT ELLERY");
  await expect(page.getByText("Waiting to save")).toBeVisible();
  await expect(page.getByLabel("Dateline")).toHaveValue("PORT ELLERY");
});

test("what will not do is said and not kept", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const words = page.getByLabel("Commissioned words");
  await words.fill("many");
  await expect(words).toHaveAccessibleDescription(/whole number of words/u);
  await choose(page, "Language", "Other…");
  await page.getByLabel("Language tag").fill("pt_BR!");
  await expect(page.getByLabel("Language tag")).toHaveAccessibleDescription(/no language tag/u);
  await page.getByLabel("Language tag").fill("pt-BR");
  await expect.poll(async () => (await desk.storedArticles())[0]?.language).toBe("pt-BR");
  expect((await desk.storedArticles())[0]?.commissionedLength).toBe(undefined);
  await choose(page, "Language", "Arabic");
  await expect(page.locator(".ProseMirror")).toHaveAttribute("dir", "rtl");
});

test("a web slug is made of the headline, and an embargo ends only when its field is left empty", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByRole("button", { name: "From the headline" }).click();
  await expect(page.getByLabel("Web slug")).toHaveValue(
    "ferry-strike-called-off-at-the-last-minute",
  );
  const embargo = page.getByLabel("Embargo until");
  await embargo.fill("2099-03-01T06:00");
  await expect
    .poll(async () => (await desk.storedArticles())[0]?.embargoUntil)
    .toBe(new Date("2099-03-01T06:00").toISOString());
  await embargo.fill("");
  await page.getByLabel("Kicker", { exact: true }).focus();
  await expect.poll(async () => (await desk.storedArticles())[0]?.embargoUntil).toBe(undefined);
});

test("checks lead to what they are about", async ({ desk }) => {
  const page = await desk.open({ "talks.txt": talks });
  await page.getByRole("option").click();
  await page.getByLabel("Legal flag").fill("Names a minor");
  const tab = page.getByRole("tab", { name: /Checks/u });
  await expect(tab).toHaveAccessibleName(/things? to mend/u);
  await tab.click();
  const go = (words: string): Promise<void> =>
    page
      .getByRole("listitem")
      .filter({ hasText: words })
      .getByRole("button", { name: "Go there" })
      .click();

  await go("A legal flag is not cleared: Names a minor");
  await expect(page.getByLabel("Cleared by")).toBeFocused();

  await tab.click();
  await go("has no file");
  await expect(page.locator("figure.lead-picture.ProseMirror-selectednode")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Article" })).toBeFocused();

  await page.locator("h1.headline").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await go("The article has no headline");
  await expect(page.getByRole("textbox", { name: "Article" })).toBeFocused();
  await page.keyboard.type("Found again");
  await expect(page.locator("h1.headline")).toHaveText("Found again");
  await expect(page.getByText("The article has no headline")).toBeHidden();
});

test("a house's sections and keywords are offered as they are typed, and others are taken too", async ({
  desk,
}) => {
  await mkdir(`${desk.libraryPath}/house`, { recursive: true });
  await writeFile(`${desk.libraryPath}/house/sections.json`, '["Politics", "Sport"]');
  await writeFile(`${desk.libraryPath}/house/keywords.json`, '["ferries", "strikes"]');
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  await page.getByLabel("Section", { exact: true }).click();
  await expect(page.getByRole("option", { name: "Sport" })).toBeVisible();
  await page.keyboard.type("po");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const keywords = page.getByRole("combobox", { name: "Keywords" });
  await keywords.click();
  await page.keyboard.type("port, st");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(keywords).toHaveValue("port, strikes, ");
  await expect
    .poll(async () => {
      const [stored] = await desk.storedArticles();
      return [stored?.section, stored?.keywords];
    })
    .toEqual(["Politics", ["port", "strikes"]]);
  await page.getByLabel("Section", { exact: true }).fill("Weather");
  await expect(page.getByText("Not in the house’s list.")).toBeVisible();
  await expect.poll(async () => (await desk.storedArticles())[0]?.section).toBe("Weather");
});

test("headlines are shown in the shape of their places, cut where those cut them", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const long = "Ferry strike called off at the last minute as both sides claim victory and more";
  await page.locator("[name='headlines.search']").fill(long);
  const result = page.getByRole("figure", { name: "How a search result shows it" });
  await expect(result).toContainText("Ferry strike called off at the last minute as both");
  await expect(result).toContainText("…");
  await page.getByLabel("Trail text").fill("Sailings resume from dawn");
  await expect(result).toContainText("Sailings resume from dawn");
  await page.locator("[name='headlines.push']").fill("Ferries sail again");
  await expect(page.getByRole("figure", { name: "How a notification shows it" })).toContainText(
    "Ferries sail again",
  );
});

test("what can be mended at once is mended from its check", async ({ desk }) => {
  const page = await desk.open({
    "tram.md": "# The tram\n\nNew.\n\n![The tram](tram.jpg)\n\nWords.\n",
  });
  const row = page.getByRole("listbox", { name: "Articles" }).getByRole("option");
  await expect(row).toContainText("uncredited");
  await row.click();
  await page.getByRole("tab", { name: /Checks/u }).click();
  await page.getByRole("button", { name: "Add credit…" }).click();
  await page.getByRole("textbox", { name: "Credit line" }).fill("Moreau/AFP");
  await page.getByRole("button", { name: "Save credit" }).click();
  await expect(page.getByText("A picture has no credit")).toBeHidden();
  await expect(row).not.toContainText("uncredited");
});

test("an article and a paragraph run as somebody says, against their letters", async ({ desk }) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const canvas = page.locator(".ProseMirror");
  await canvas.locator("> p").last().click();
  await page.keyboard.press("Control+Alt+r");
  await expect(canvas.locator("> p").last()).toHaveAttribute("dir", "rtl");
  await choose(page, "Direction", "Right to left");
  await expect(canvas).toHaveAttribute("dir", "rtl");
  await expect
    .poll(async () => {
      const [stored] = await desk.storedArticles();
      return [stored?.direction, stored?.document.content?.at(-1)?.attrs?.["dir"]];
    })
    .toEqual(["rtl", "rtl"]);
  await canvas.locator("> p").last().click();
  await page.keyboard.press("Control+Alt+r");
  await choose(page, "Direction", "As the language: Left to right");
  await expect
    .poll(async () => {
      const [stored] = await desk.storedArticles();
      return [stored?.direction, stored?.document.content?.at(-1)?.attrs?.["dir"]];
    })
    .toEqual([undefined, undefined]);
});

test("the keyboard opens and closes the inspector, and over a narrow page Escape puts it away", async ({
  desk,
}) => {
  const page = await desk.open({ "ferry.txt": ferry });
  await page.getByRole("option").click();
  const pane = page.getByRole("complementary", { name: "Inspector" });
  await expect(pane).toBeVisible();
  await page.locator("h1.headline").click();
  await page.keyboard.press("ControlOrMeta+.");
  await expect(pane).toBeHidden();
  await page.setViewportSize({ width: 600, height: 800 });
  await page.getByRole("button", { name: "Inspector" }).click();
  await expect(pane).toBeVisible();
  await expect(page.getByRole("tab", { name: "Furniture" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pane).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Article" })).toBeFocused();
});
