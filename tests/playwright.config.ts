import { defineConfig } from "@playwright/test";
import { findBrowser } from "./support/find-browser.ts";

const browser = findBrowser((line) => process.stderr.write(`${line}\n`));
if ("reason" in browser) throw new Error(`No browser for the end-to-end tests: ${browser.reason}`);

// The browser's own toolbar is a page too, since 155, and takes as much of the processor as ours.
const quietChrome = [
  "--disable-features=InitialWebUI,WebUIToolbar,WebUIReloadButton,WebUISplitTabsButton,WebUILocationBar,Translate",
];

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  reporter:
    process.env["CI"] === undefined
      ? "list"
      : [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  workers: 2,
  // Undo groups by half seconds, and two browsers share two cores: a second try is told as flaky.
  retries: process.env["CI"] === undefined ? 0 : 1,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    launchOptions: {
      executablePath: browser.path,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        ...quietChrome,
      ],
    },
    // A trace of every test took as much of the two cores as the tests did.
    trace: "on-first-retry",
  },
});
