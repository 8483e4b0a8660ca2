import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { NodeJson } from "#shared/article/article.ts";
import { expect, test } from "../../support/desk-fixture.ts";
import { blocksOf, clickInto, openEmpty, openStory } from "./canvas-page.ts";

const menu = (page: Page) => page.getByRole("listbox", { name: "Insert" });
const lastParagraph = "> p:last-child";

async function body(page: Page): Promise<readonly string[]> {
  return (await blocksOf(page)).filter((line) => !/^(headline|standfirst|byline|lead)/u.test(line));
}

async function newLine(page: Page): Promise<void> {
  await clickInto(page, lastParagraph);
  await page.keyboard.press("Enter");
}

test("a slash offers every element by its name or another, and gives way to what is chosen", async ({
  desk,
}) => {
  const page = await openStory(desk);
  const text = page.getByRole("textbox", { name: "Article" });
  await newLine(page);
  await page.keyboard.type("/");
  await expect(menu(page).getByRole("option")).toHaveCount(15);
  await page.keyboard.press("ArrowDown");
  const second = menu(page).getByRole("option").nth(1);
  await expect(second).toHaveAttribute("aria-selected", "true");
  await expect(text).toHaveAttribute(
    "aria-activedescendant",
    (await second.getAttribute("id")) ?? "",
  );
  await page.keyboard.type("فاصل");
  await expect(menu(page).getByRole("option").first()).toHaveText("Rule");
  // Chrome that fades while somebody types is not there to be read.
  const { violations } = await new AxeBuilder({ page }).include("main").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(menu(page)).toBeHidden();
  await expect(text).not.toHaveAttribute("aria-activedescendant");
  expect((await body(page)).at(-1)).toBe("p: /فاصل");
  for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press("Backspace");
  await page.keyboard.type("/pull");
  await page.keyboard.press("Enter");
  await expect(page.locator(".pull-quote")).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".pull-quote")).toHaveCount(0);
  expect((await body(page)).at(-1)).toBe("p: /pull");
});

test("a slash in a word, a date, an address, a headline or a sum is a slash", async ({ desk }) => {
  const page = await openEmpty(desk);
  await clickInto(page, ".headline");
  await page.keyboard.type("/ and /table");
  await clickInto(page, lastParagraph);
  for (const words of ["and/or", "12/10/2026", "https://example.org/table", "1/2", "so / or"]) {
    await page.keyboard.type(words);
    await expect(menu(page)).toBeHidden();
    await page.keyboard.press("Enter");
  }
  await page.keyboard.type("At noon /xyz");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/code");
  await page.keyboard.press("Enter");
  await page.keyboard.type("a /b");
  await expect(menu(page)).toBeHidden();
  await expect(page.locator(".ProseMirror pre")).toHaveText("a /b");
  expect((await blocksOf(page)).slice(0, -1)).toEqual([
    "headline: / and /table",
    "standfirst: ",
    "byline: ",
    "p: and/or",
    "p: 12/10/2026",
    "p: https://example.org/table",
    "p: 1/2",
    "p: so / or",
    "p: At noon /xyz",
  ]);
});

test("the menu opens beside the sign: upwards at the window's foot, leftwards in Arabic", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await page.setViewportSize({ width: 1280, height: 620 });
  await newLine(page);
  await page.keyboard.type("/");
  const boxes = async (): Promise<{ readonly sign: Box; readonly list: Box }> => {
    await expect(menu(page)).toBeVisible();
    const [sign, list] = await page.locator(".insert-query, #insert-menu").evaluateAll((found) =>
      found.map((element): Box => {
        const { top, bottom, right } = element.getBoundingClientRect();
        return { top, bottom, right };
      }),
    );
    if (sign === undefined || list === undefined) throw new Error("Expected a sign and its menu");
    return { sign, list };
  };
  const low = await boxes();
  expect(low.list.bottom).toBeLessThanOrEqual(low.sign.top);
  expect(low.list.top).toBeGreaterThanOrEqual(0);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1280, height: 1300 });
  await page.getByRole("combobox", { name: "Language" }).click();
  await page.getByRole("option", { name: "Arabic" }).click();
  await newLine(page);
  await page.keyboard.type("/");
  const high = await boxes();
  expect(high.list.top).toBeGreaterThanOrEqual(high.sign.bottom);
  expect(Math.abs(high.list.right - high.sign.right)).toBeLessThan(2);
  const margin = await page.locator(".ProseMirror .byline").boundingBox();
  expect(high.sign.right).toBeGreaterThan((margin?.x ?? 0) + (margin?.width ?? 0) - 12);
});

test("an embed is asked for its address, and a footnote takes the caret to its note", async ({
  desk,
}) => {
  const page = await openStory(desk);
  await clickInto(page, lastParagraph);
  await page.keyboard.type(" /footnote");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Port authority, 23 November.");
  await clickInto(page, "> p:not([class])");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("embed");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Web address" })).toBeFocused();
  await page.keyboard.type("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("textbox", { name: "Web address" }).fill("example.org/harbour");
  await page.getByRole("textbox", { name: "Title (optional)" }).fill("The harbour, live");
  await page.keyboard.press("Enter");
  await expect(page.locator(".ProseMirror")).toBeFocused();
  await expect
    .poll(async () => (await desk.storedArticles())[0]?.document.content?.slice(-4).map(brief))
    .toEqual([
      "paragraph The strike that has closed the harbour for nine days will go on, the union said after a vote.",
      "embed https://example.org/harbour The harbour, live",
      "paragraph Shippers say 41 vessels are now at anchor, some with fruit that will not last the week.[1]",
      "footnotes Port authority, 23 November.",
    ]);
});

test("Markdown as typed makes tasks, code, rules and marks; Backspace takes one back", async ({
  desk,
}) => {
  const page = await openEmpty(desk);
  await clickInto(page, lastParagraph);
  await page.keyboard.type("---");
  await expect(page.locator(".ProseMirror hr")).toHaveCount(1);
  await page.keyboard.type("[ ] Ring the union");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- [x] Done");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("~~old~~ _new_ `x = 1` [union](example.org/union) snake_case_name");
  await page.keyboard.press("Enter");
  await page.keyboard.type("```js");
  await page.keyboard.press("Enter");
  await page.keyboard.type("let a = 1;");
  await expect
    .poll(async () => (await desk.storedArticles()).at(-1)?.document.content?.slice(3).map(brief))
    .toEqual([
      "rule",
      "taskList Ring the union",
      "taskList ☑ Done",
      "paragraph <strike>old <italic>new <code>x = 1 <link>union snake_case_name",
      "codeBlock let a = 1;",
    ]);
  await clickInto(page, "> p:not([class])");
  await page.keyboard.press("Enter");
  await page.keyboard.type("---");
  await expect(page.locator(".ProseMirror hr")).toHaveCount(2);
  await page.keyboard.press("Backspace");
  await expect(page.locator(".ProseMirror hr")).toHaveCount(1);
  expect(await body(page)).toContain("p: ---");
});

type Box = { readonly top: number; readonly bottom: number; readonly right: number };

function brief(node: NodeJson): string {
  const words = (inside: NodeJson): string => {
    if (inside.type === "footnoteReference") return `[${String(inside.attrs?.["label"])}]`;
    const mark = (inside.marks ?? []).map(({ type }) => `<${type}>`).join("");
    const tick = inside.attrs?.["checked"] === true ? "☑ " : "";
    return tick + mark + (inside.text ?? (inside.content ?? []).map(words).join(""));
  };
  const { address, title } = node.attrs ?? {};
  return [node.type, address, title, words(node)]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
}
