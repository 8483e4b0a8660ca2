import { AxeBuilder } from "@axe-core/playwright";
import { screens } from "../../renderer/app/screens.ts";
import { reachScreens } from "../screens/reach-screens.ts";
import { reachStates } from "../screens/reach-states.ts";
import { screenUnderTest } from "../screens/screen-page.ts";
import { expect, test } from "../support/desk-fixture.ts";

const places = [
  ...screens.map((screen) => ({ name: screen as string, screen, reach: reachScreens[screen] })),
  ...Object.entries(reachStates).map(([name, reach]) => ({
    name,
    screen: name.replace(/,.*/u, ""),
    reach,
  })),
];

for (const { name, screen, reach } of places)
  for (const locale of ["en", "ar"] as const)
    test(`no accessibility faults in light or dark: ${name}, ${locale}`, async ({ desk }) => {
      const { page } = desk;
      await page.emulateMedia({ reducedMotion: "reduce" });
      await reach(await screenUnderTest(desk, locale));
      await expect(page.locator(`[data-screen="${screen}"]`)).toHaveCount(1);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        // The preview is a document of its own in which nothing can run, an audit neither. The
        // component library's guards take the focus only to hand it on.
        const { violations } = await new AxeBuilder({ page })
          .exclude("iframe")
          .exclude("[data-base-ui-focus-guard]")
          .analyze();
        const faults = violations.map(({ id, nodes }) => ({ id, at: nodes.map((it) => it.html) }));
        expect(faults, colorScheme).toEqual([]);
      }
    });
