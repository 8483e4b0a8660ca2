import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type DeskUnderTest, expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openEmpty } from "../editor/canvas-page.ts";

const story = `Goverment to recieve the envoy

By Layla Qwertson

The minister’s aide, Ms Qwertson, didn’t recieve NATO’s letter at info@teh.example, said المفاوضات.

A second paragraf stands at the end.
`;

async function openStory(desk: DeskUnderTest, text = story): Promise<Page> {
  const page = await desk.open({ "story.txt": text });
  await page.getByRole("option").first().click();
  await page.locator(".ProseMirror .headline").waitFor();
  return page;
}

const marks = (page: Page) => page.locator(".ProseMirror .misspelt");
const menu = (page: Page) => page.getByRole("menu");

test("a misspelt word is marked, corrected by the keyboard alone, and undone in one step", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await expect(marks(page)).toHaveText(["Goverment", "recieve", "recieve", "paragraf"]);
  await expect(marks(page).first()).toHaveAttribute("aria-invalid", "spelling");
  await expect(page.getByRole("textbox", { name: "Article" })).toHaveAttribute(
    "spellcheck",
    "false",
  );
  await clickInto(page, "p");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+;");
  await expect(menu(page)).toHaveAccessibleName("Spelling of “Goverment”");
  await page.keyboard.press("Control+;");
  await expect(menu(page)).toHaveAccessibleName("Spelling of “recieve”");
  await page.keyboard.press("Escape");
  await expect(menu(page)).toHaveCount(0);
  // ProseMirror puts its own selection back a moment after it has got the focus.
  await expect(async () => {
    await page.keyboard.press("Control+Home");
    await page.waitForTimeout(100);
    const isAtStart = await page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() ?? {};
      return anchorOffset === 0 && anchorNode?.parentElement?.closest("h1") !== null;
    });
    expect(isAtStart).toBe(true);
  }).toPass();
  await page.keyboard.press("Control+;");
  await expect(page.getByRole("menuitem").first()).toHaveText("Government");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1.headline")).toHaveText("Government to recieve the envoy");
  await expect(marks(page)).toHaveText(["recieve", "recieve", "paragraf"]);
  // The keyboard is back in the text, behind the word.
  await page.keyboard.type("s");
  await expect(page.locator("h1.headline")).toHaveText("Governments to recieve the envoy");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await expect(page.locator("h1.headline")).toHaveText("Goverment to recieve the envoy");
  await expect(marks(page)).toHaveText(["Goverment", "recieve", "recieve", "paragraf"]);
});

test("a correction keeps the marks of the text, and nothing of the spelling is stored", async ({
  desk,
}) => {
  const page = await openEmpty(desk);
  await clickInto(page, "> p:last-child");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("They recieve ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("it");
  await marks(page).first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "receive", exact: true }).click();
  await expect(page.locator(".ProseMirror strong")).toHaveText("They receive ");
  await page.keyboard.press("Control+s");
  await expect
    .poll(async () => JSON.stringify((await desk.storedArticles())[0]?.document))
    .toContain("They receive ");
  expect(JSON.stringify(await desk.storedArticles())).not.toMatch(/misspelt|spelling/u);
});

test("a word is marked when it has been left, and not while it is typed", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, "> p:last-child");
  await page.keyboard.type("It was teh");
  await page.keyboard.type(" recieve");
  await expect(marks(page)).toHaveText(["teh"]);
  // Long enough for any pause to be over: the word at the caret is still being typed.
  await page.waitForTimeout(1500);
  await expect(marks(page)).toHaveText(["teh"]);
  await page.keyboard.type(" by");
  await expect(marks(page)).toHaveText(["teh", "recieve"]);
  await page.keyboard.press("Control+ArrowLeft");
  await page.keyboard.press("Control+ArrowLeft");
  await page.keyboard.type("x");
  await expect(marks(page)).toHaveText(["teh"]);
  await clickInto(page, ".headline");
  await expect(marks(page)).toHaveText(["teh", "xrecieve"]);
  expect((await blocksOf(page)).at(-1)).toBe("p: It was teh xrecieve by");
});

test("a word of the house's is right in every window, after a restart, and by hand", async ({
  desk,
  context,
}) => {
  await mkdir(join(desk.libraryPath, "house"), { recursive: true });
  await writeFile(join(desk.libraryPath, "house/words.json"), '["paragraf"]');
  const page = await openStory(desk);
  await expect(marks(page)).toHaveText(["Goverment", "recieve", "recieve"]);
  const other = await context.newPage();
  await other.goto(new URL("/", page.url()).href);
  await expect(marks(other)).toHaveText(["Goverment", "recieve", "recieve"]);
  await marks(page).nth(1).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Add to the house’s words" }).click();
  await expect(marks(page)).toHaveText(["Goverment"]);
  await expect(marks(other)).toHaveText(["Goverment"]);
  await marks(page).first().click({ button: "right" });
  await page.getByRole("menuitem", { name: "Ignore in this article" }).click();
  await expect(marks(page)).toHaveCount(0);
  expect(JSON.parse(await readFile(join(desk.libraryPath, "house/words.json"), "utf8"))).toEqual([
    "paragraf",
    "recieve",
  ]);
  await desk.reopen();
  await expect(marks(page)).toHaveText(["Goverment"]);
});

test("the language of the article decides, and what has no dictionary says so", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await expect(marks(page)).toHaveText(["Goverment", "recieve", "recieve", "paragraf"]);
  await expect(page.getByRole("contentinfo")).toContainText("Spelling on");
  const speak = async (language: string): Promise<void> => {
    await page.getByRole("combobox", { name: "Language" }).click();
    await page.getByRole("option", { name: language, exact: true }).click();
  };
  await speak("Spanish");
  await expect(marks(page).filter({ hasText: "minister’s" })).toHaveCount(1);
  await speak("Arabic");
  await expect(marks(page)).toHaveCount(0);
  await clickInto(page, "p");
  await page.keyboard.type(" المفاوظات في");
  await expect(marks(page)).toHaveText(["المفاوظات"]);
  await marks(page).click({ button: "right" });
  await expect(page.getByRole("menuitem").first()).toHaveText("المفاوضات");
  await page.keyboard.press("Escape");
  await speak("German");
  await expect(page.getByRole("contentinfo")).toContainText("No dictionary for German");
  await expect(page.locator(".ProseMirror")).toHaveAttribute("spellcheck", "true");
  await expect(marks(page)).toHaveCount(0);
});

test("the menu turns spelling off, for the next day too", async ({ desk }) => {
  const page = await openStory(desk);
  await expect(marks(page)).toHaveCount(4);
  await marks(page).last().click({ button: "right" });
  await expect(menu(page)).toBeVisible();
  await page.getByRole("menuitem").last().press("Enter");
  await expect(marks(page)).toHaveCount(0);
  const config = join(desk.folder, "data", "config.json");
  await expect.poll(() => readFile(config, "utf8").catch(() => "")).toMatch(/"spelling":\s*false/u);
  await desk.reopen();
  await page.locator(".ProseMirror .headline").waitFor();
  await page.waitForTimeout(1000);
  await expect(marks(page)).toHaveCount(0);
});

test("a dictionary that cannot be had at first is asked for again, and nobody is troubled", async ({
  desk,
}) => {
  let tries = 0;
  // The page's own requests; those of its worker are out of reach, but then it has come.
  await desk.page.route(/spelling-worker/u, (route) => {
    tries += 1;
    return tries < 3 ? route.abort() : route.continue();
  });
  const page = await openStory(desk);
  await expect(marks(page)).toHaveText(["Goverment", "recieve", "recieve", "paragraf"]);
  expect(tries).toBe(3);
  await expect(page.getByText("could not be read")).toHaveCount(0);
});

test("a dictionary that never comes is said once, and the text stays as it is", async ({
  desk,
}) => {
  await desk.page.route(/spelling-worker/u, (route) => route.abort());
  const page = await openStory(desk);
  await expect(page.getByText("The dictionary could not be read")).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.locator("h1.headline")).toHaveText("Goverment to recieve the envoy");
});
