import { expect, test } from "../../support/desk-fixture.ts";

const story = (name: string): string =>
  `${name}\n\nBy Layla Haddad\n\nThe first words of ${name}.\n`;

// The short form of `npm run test:soak`.
test("an article that was left is let go of, with all that listened to it", async ({ desk }) => {
  const names = ["Harbour", "Council"];
  const page = await desk.open({ "a.txt": story("Harbour"), "b.txt": story("Council") });
  const inspector = await page.context().newCDPSession(page);
  await inspector.send("Performance.enable");
  const listeners: number[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    const name = names[turn % 2] ?? "";
    await page.getByRole("option").filter({ hasText: name }).click();
    await page.getByText(`The first words of ${name}.`).click();
    await page.keyboard.type("so ");
    await page.locator("[data-state='save.saved']").waitFor();
    await inspector.send("HeapProfiler.collectGarbage");
    const { metrics } = await inspector.send("Performance.getMetrics");
    listeners.push(metrics.find((one) => one.name === "JSEventListeners")?.value ?? Number.NaN);
  }
  // One canvas has some four hundred.
  expect(Math.min(...listeners.slice(-2))).toBeLessThan(Math.max(...listeners.slice(1, 3)) + 200);
});
