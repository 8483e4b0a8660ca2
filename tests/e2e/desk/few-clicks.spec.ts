import { access } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "../../support/desk-fixture.ts";

const picture = new URL("../../../electron/desk/sample/lanterns.jpg", import.meta.url).pathname;

/** As many as a story may take: a click, a key chord, filling one field or choosing one file is one. */
const most = 25;

/** Does things as a user does, and counts them. */
function createCounter(page: Page): {
  readonly steps: readonly string[];
  readonly press: (chord: string, words: string) => Promise<void>;
  readonly type: (text: string, words: string) => Promise<void>;
  readonly click: (name: RegExp, words: string) => Promise<void>;
  readonly count: (words: string, act: () => Promise<unknown>) => Promise<void>;
} {
  const steps: string[] = [];
  const count = async (words: string, act: () => Promise<unknown>): Promise<void> => {
    await act();
    steps.push(words);
  };
  return {
    steps,
    count,
    press: (chord, words) => count(words, () => page.keyboard.press(chord)),
    type: (text, words) => count(words, () => page.keyboard.type(text)),
    click: (name, words) => count(words, () => page.getByRole("button", { name }).first().click()),
  };
}

test("a new story with one credited picture is exported in a few steps", async ({ desk }) => {
  const page = await desk.open();
  const step = createCounter(page);
  await page.getByRole("button", { name: "New article" }).first().waitFor();
  await step.press("Alt+n", "New article");
  await expect(page.locator("h1.headline")).toBeVisible();
  await step.type("Lanterns return to the harbour", "Headline");
  await step.press("Enter", "To the standfirst");
  await step.type("Six hundred will be lit on Saturday.", "Standfirst");
  await step.press("Enter", "To the byline");
  await step.type("By Samira Odeh", "Byline");
  await step.press("Enter", "To the body");
  await step.type("The harbour was dark for four years.", "Body");
  const chooser = page.waitForEvent("filechooser");
  await step.press("ControlOrMeta+Alt+p", "Add a picture");
  await step.count("Choose its file", async () => (await chooser).setFiles(picture));
  await expect(page.locator("figure img")).toBeVisible();
  await step.type("Lanterns above the inner basin.", "Caption");
  await step.count("Open the credit", () => page.locator("figure button.credit-button").click());
  await step.count("Credit", () => page.getByLabel("Credit line").fill("Jonah Pell/AFP"));
  await step.press("Enter", "Keep the credit");
  await expect(page.locator("figure button.credit-button")).toContainText("Jonah Pell/AFP");
  await step.press("ControlOrMeta+Shift+e", "Export");
  const folder = join(desk.folder, "out");
  await step.count("Folder", () => page.getByLabel("Folder", { exact: true }).fill(folder));
  await step.count("Export it", () =>
    page
      .getByRole("dialog", { name: "Export" })
      .getByRole("button", { name: "Export", exact: true })
      .click(),
  );
  await expect
    .poll(() =>
      access(join(folder, "lanterns-return-to-the-harbour.md")).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true);
  process.stdout.write(
    `${step.steps.map((words, index) => `${String(index + 1).padStart(4)}  ${words}`).join("\n")}\n`,
  );
  expect(step.steps.length).toBeLessThanOrEqual(most);
});
