import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { CommandId } from "#shared/commands/commands.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage, type MessageKey, type MessageValues } from "#shared/messages/messages.ts";
import { council, ferry, talks } from "../e2e/spine/stories.ts";
import type { DeskUnderTest } from "../support/desk-fixture.ts";

const sample = new URL("../../electron/desk/sample/", import.meta.url);
const fixtures = new URL("../fixtures/screens/", import.meta.url);

/** The app on its way to a screen, in the language it is to be seen in. */
export type ScreenUnderTest = {
  readonly desk: DeskUnderTest;
  readonly page: Page;
  readonly locale: Locale;
  readonly say: (key: MessageKey, values?: MessageValues) => string;
  /** Runs a command by the palette. */
  readonly run: (command: CommandId) => Promise<void>;
  /** Opens a library of a few articles; the one that is looked at has every element of the page. */
  readonly open: () => Promise<void>;
  /** The same, with the article on the page. */
  readonly openArticle: () => Promise<void>;
  /** The row of the article that is looked at. */
  readonly openRow: () => Promise<void>;
  /** The files of the articles in the library, the one that is looked at first. */
  readonly articleFiles: () => Promise<readonly string[]>;
};

/** Prepares the app in a language; nothing is open yet. */
export async function screenUnderTest(
  desk: DeskUnderTest,
  locale: Locale,
): Promise<ScreenUnderTest> {
  const { page } = desk;
  const say: ScreenUnderTest["say"] = (key, values) => formatMessage(locale, key, values);
  await mkdir(join(desk.folder, "data"), { recursive: true });
  await writeFile(join(desk.folder, "data", "config.json"), JSON.stringify({ locale }));

  async function open(): Promise<void> {
    await desk.open({
      "talks.txt": talks,
      "council.txt": council,
      "ferry.txt": ferry,
      "lanterns.jpg": new URL("lanterns.jpg", sample),
      ...(locale === "en"
        ? { "lantern-night.md": new URL("lantern-night.md", sample) }
        : { "lantern-night-ar.md": new URL("lantern-night.ar.md", fixtures) }),
    });
    await page.getByRole("option", { includeHidden: true }).nth(3).waitFor({ state: "attached" });
  }

  async function openRow(): Promise<void> {
    await page.getByRole("option", { name: /Lantern night|ليلة الفوانيس/u }).click();
  }

  return {
    desk,
    page,
    locale,
    say,
    open,
    openRow,
    async openArticle() {
      await open();
      await openRow();
      await page.locator("figure.lead-picture img").waitFor();
    },
    async run(command) {
      await page.keyboard.press("ControlOrMeta+Shift+p");
      await page
        .getByRole("combobox", { name: say("palette.name") })
        .fill(say(`command.${command}`));
      await page.keyboard.press("Enter");
    },
    async articleFiles() {
      const folder = join(desk.libraryPath, "articles");
      const names = await readdir(folder, { recursive: true });
      const files = names.filter((name) => name.endsWith("article.json"));
      const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
      return files
        .map((name, index) => ({
          path: join(folder, name),
          isIt: /Lantern night|ليلة الفوانيس/u.test(texts[index] ?? ""),
        }))
        .toSorted((a, b) => Number(b.isIt) - Number(a.isIt))
        .map(({ path }) => path);
    },
  };
}
