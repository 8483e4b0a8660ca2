import { expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openEmpty, openStory } from "./canvas-page.ts";

test("Markdown typed in the body turns into what it means, and is stored so", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, "> p:last-child");
  const lines = ["## Sub", "### Smaller", "a **bold** and *slanted* 2*3*4", "- one", "two", ""];
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("> quoted");
  const text = (words: string, mark?: string): object => ({
    type: "text",
    ...(mark === undefined ? {} : { marks: [{ type: mark }] }),
    text: words,
  });
  const item = (words: string): object => ({
    type: "listItem",
    content: [{ type: "paragraph", content: [text(words)] }],
  });
  await expect
    .poll(async () => (await desk.storedArticles()).at(-1)?.document.content?.slice(3))
    .toEqual([
      { type: "subhead", content: [text("Sub")] },
      { type: "subhead", attrs: { level: 3 }, content: [text("Smaller")] },
      {
        type: "paragraph",
        content: [
          text("a "),
          text("bold", "bold"),
          text(" and "),
          text("slanted", "italic"),
          text(" 2*3*4"),
        ],
      },
      { type: "bulletList", content: [item("one"), item("two")] },
      { type: "quote", content: [{ type: "paragraph", content: [text("quoted")] }] },
    ]);
});

test("Backspace takes a Markdown shortcut back, and the frame has none", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, ".headline");
  await page.keyboard.type("## A **b** *c*");
  await clickInto(page, "> p:last-child");
  await page.keyboard.type("- ");
  await page.keyboard.press("Backspace");
  expect(await blocksOf(page)).toEqual([
    "headline: ## A **b** *c*",
    "standfirst: ",
    "byline: ",
    "p: - ",
  ]);
});

test("Arabic is typed from the right, beside English from the left", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, ".headline");
  await page.keyboard.type("جلس المدينة");
  await page.keyboard.press("Home");
  await page.keyboard.type("م");
  await page.keyboard.press("Enter");
  await page.keyboard.type("English");
  expect((await blocksOf(page)).slice(0, 2)).toEqual([
    "headline: مجلس المدينة",
    "standfirst: English",
  ]);
  const directions = await page
    .locator(".ProseMirror :is(.headline, .standfirst)")
    .evaluateAll((fields) => fields.map((field) => getComputedStyle(field).direction));
  expect(directions).toEqual(["rtl", "ltr"]);
});

test("letters composed over a selection that crosses fields stay together", async ({ desk }) => {
  const page = await openStory(desk);
  await clickInto(page, ".headline");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Control+a");
  const input = await page.context().newCDPSession(page);
  const compose = { selectionStart: 1, selectionEnd: 1 };
  await input.send("Input.imeSetComposition", { text: "に", ...compose });
  await input.send("Input.insertText", { text: "日本" });
  await expect
    .poll(() => blocksOf(page))
    .toEqual(["headline: 日本", "standfirst: ", "byline: ", "lead-picture: ", "p: "]);
});

test("the bar over selected text is reached by keyboard and refuses an unsafe link", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await clickInto(page, "> p:not(.standfirst, .byline)");
  await page.keyboard.press("Shift+Home");
  await page.getByRole("toolbar", { name: "Text" }).waitFor();
  await page.keyboard.press("Alt+F10");
  await expect(page.getByRole("button", { name: "Bold" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const address = page.getByRole("textbox", { name: "Web or e-mail address" });
  await expect(address).toBeFocused();
  await page.keyboard.type("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(
    "An article can link to web, e-mail and telephone addresses only.",
  );
  await address.fill("example.org/story");
  await page.keyboard.press("Enter");
  await expect(page.locator(".ProseMirror a")).toHaveAttribute("href", "https://example.org/story");
  await expect(page.locator(".ProseMirror")).toBeFocused();
});
