import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { screens } from "../../renderer/app/screens.ts";
import { reachScreens } from "../screens/reach-screens.ts";
import { reachStates } from "../screens/reach-states.ts";
import { screenUnderTest } from "../screens/screen-page.ts";
import { expect, test } from "../support/desk-fixture.ts";

// What is wrong with a menu is wrong with it in both languages; from the right more can be wrong.
const places = [
  ...screens.map((screen) => ({
    name: screen as string,
    screen,
    reach: reachScreens[screen],
    locales: ["en", "ar"] as const,
  })),
  ...Object.entries(reachStates).map(([name, reach]) => ({
    name,
    screen: name.replace(/,.*/u, ""),
    reach,
    locales: ["ar"] as const,
  })),
];

/** Every rule in light; what the dark changes is colours, which one rule looks at. */
async function faultsOf(page: Page, colorScheme: "light" | "dark"): Promise<readonly unknown[]> {
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page })
    // The preview is a document of its own in which nothing can run, an audit neither; without its
    // frame axe needs no page of its own to bring frames together. The component library's guards
    // take the focus only to hand it on.
    .setLegacyMode(true)
    .exclude("iframe")
    .exclude("[data-base-ui-focus-guard]");
  if (colorScheme === "dark") axe.withRules(["color-contrast"]);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map((it) => it.html) }));
}

for (const { name, screen, reach, locales } of places)
  for (const locale of locales)
    test(`no accessibility faults in light or dark: ${name}, ${locale}`, async ({ desk }) => {
      const { page } = desk;
      await page.emulateMedia({ reducedMotion: "reduce" });
      await reach(await screenUnderTest(desk, locale));
      await expect(page.locator(`[data-screen="${screen}"]`)).toHaveCount(1);
      expect(await faultsOf(page, "light")).toEqual([]);
      expect(await faultsOf(page, "dark")).toEqual([]);
    });
