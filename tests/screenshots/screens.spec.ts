import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { screens } from "../../renderer/app/screens.ts";
import { reachScreens } from "../screens/reach-screens.ts";
import { reachStates } from "../screens/reach-states.ts";
import { screenUnderTest } from "../screens/screen-page.ts";
import { test } from "../support/desk-fixture.ts";
import { writeContactSheet } from "./write-contact-sheet.ts";

const images = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const tour = join(images, "tour");
const places = { ...reachScreens, ...reachStates };
const names = [...screens, ...Object.keys(reachStates)].map((name) => name as keyof typeof places);

/** How each screen is looked at. At 200% the window has half as many pixels of the page's own. */
const looks = {
  en: {
    light: { colorScheme: "light", width: 1280, height: 800 },
    dark: { colorScheme: "dark", width: 1280, height: 800 },
    narrow: { colorScheme: "light", width: 600, height: 800 },
    "200%": { colorScheme: "light", width: 640, height: 400 },
  },
  ar: {
    arabic: { colorScheme: "light", width: 1280, height: 800 },
    "arabic-dark": { colorScheme: "dark", width: 1280, height: 800 },
  },
} as const;

/** Those that the documents show stay in the repository; the tour is made anew by whoever wants to see it. */
const kept = new Set([
  "article-light",
  "article-dark",
  "article-arabic",
  "article-narrow",
  "export-light",
  "credit-all-details-light",
  "conflict-light",
]);

function fileOf(name: string, look: string): string {
  const file = `${name.replaceAll(/,? /gu, "-")}-${look.replace("%", "")}`;
  return join(kept.has(file) ? images : tour, `${file}.png`);
}

async function shoot(page: Page, name: string, look: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: fileOf(name, look), animations: "disabled", caret: "hide" });
}

for (const name of names)
  for (const locale of ["en", "ar"] as const)
    test(`${name}, ${locale}`, async ({ desk }) => {
      await mkdir(tour, { recursive: true });
      const { page } = desk;
      await page.emulateMedia({ reducedMotion: "reduce", contrast: "no-preference" });
      await places[name](await screenUnderTest(desk, locale));
      const before = page.viewportSize();
      for (const [look, { colorScheme, width, height }] of Object.entries(looks[locale])) {
        // What was reached in a narrow window is seen in one.
        const size = before?.width === 600 ? before : { width, height };
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        await page.waitForTimeout(200);
        await shoot(page, name, look);
      }
    });

test.afterAll(async () => {
  for (const look of [...Object.keys(looks.en), ...Object.keys(looks.ar)]) {
    const files = names.map((name) => ({ name, path: fileOf(name, look) }));
    await writeContactSheet(files, join(images, `tour-${look.replace("%", "")}.webp`));
  }
});
