import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../../support/desk-fixture.ts";
import { council, ferry, talks } from "../spine/stories.ts";

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
  await page.keyboard.type("Found again");
  await expect(page.locator("h1.headline")).toHaveText("Found again");
  await expect(page.getByText("The article has no headline")).toBeHidden();
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

async function audit(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
    [],
  );
}

for (const colorScheme of ["light", "dark"] as const)
  for (const [language, name] of [
    ["English", /talks/u],
    ["العربية", /مجلس/u],
  ] as const)
    test(`furniture and checks have no accessibility faults: ${colorScheme}, ${language}`, async ({
      desk,
    }) => {
      await desk.page.emulateMedia({ colorScheme });
      const page = await desk.open({ "talks.txt": talks, "council.txt": council });
      await page.getByRole("button", { name: "Language and theme" }).click();
      await page.getByRole("menuitemradio", { name: language }).click();
      await page.keyboard.press("Escape");
      await page.getByRole("option", { name }).click();
      await page
        .locator("[name='headlines.print']")
        .fill("A print headline that is far too long for two columns");
      await page.locator("[name='legal.flag']").fill("?");
      await page.locator("[name=commissionedLength]").fill("?");
      await page.locator("[name=kicker]").fill("Talks");
      await page.evaluate(() => document.fonts.ready);
      await audit(page);
      await page.getByRole("tab").last().click();
      await audit(page);
    });
