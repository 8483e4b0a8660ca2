import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "../../support/desk-fixture.ts";
import { council, talks } from "./stories.ts";

const looks = [
  { colorScheme: "light", language: "English", direction: "ltr" },
  { colorScheme: "dark", language: "English", direction: "ltr" },
  { colorScheme: "light", language: "العربية", direction: "rtl" },
  { colorScheme: "dark", language: "العربية", direction: "rtl" },
] as const;

for (const { colorScheme, language, direction } of looks)
  test(`window, menu and dialogs have no accessibility faults: ${colorScheme}, ${direction}`, async ({
    desk,
  }) => {
    await desk.page.emulateMedia({ colorScheme });
    const page = await desk.open({ "talks.txt": talks, "council.txt": council });
    const audit = async (): Promise<void> => {
      // The preview is a document of its own in which nothing can run, an audit neither.
      const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
      expect(
        violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) })),
      ).toEqual([]);
    };
    await page.getByRole("button", { name: "Language and theme" }).click();
    await page.getByRole("menuitemradio", { name: language }).click();
    await expect(page.locator("html")).toHaveAttribute("dir", direction);
    await page.keyboard.press("Escape");
    await audit();
    await page.getByRole("option").last().click();
    await expect(page.locator("h1.headline")).toContainText("Ministers meet");
    await audit();
    await page.keyboard.press("ControlOrMeta+Shift+e");
    await expect(page.getByRole("dialog")).toContainText("headline:");
    await audit();
    await page.keyboard.press("Escape");
    await page.locator("figure.lead-picture button.credit-button").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await audit();
  });
