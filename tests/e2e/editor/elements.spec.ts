import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { NodeJson } from "#shared/article/article.ts";
import { type DeskUnderTest, expect, test } from "../../support/desk-fixture.ts";
import { caretAtEnd, paste } from "./canvas-page.ts";

const fixture = new URL("../../fixtures/editor/every-element.md", import.meta.url);

async function openAll(desk: DeskUnderTest): Promise<Page> {
  const page = await desk.open({ "all.md": await readFile(fixture, "utf8") });
  await page.getByText("Every element of the page").first().click();
  await page.locator(".ProseMirror .headline").waitFor();
  return page;
}

/** The stored blocks of a kind, once their texts are what is expected. */
async function expectStored(
  desk: DeskUnderTest,
  type: string,
  read: (node: NodeJson) => unknown,
  expected: unknown,
): Promise<void> {
  await expect
    .poll(async () => {
      const [article] = await desk.storedArticles();
      return (article?.document.content ?? []).filter((node) => node.type === type).map(read);
    })
    .toEqual(expected);
}

function words(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(words).join("");
}

const rows = (table: NodeJson): unknown =>
  table.content?.map((row) => row.content?.map((cell) => words(cell)));

test("Tab goes from cell to cell and adds a row; the bar and its keys change the table; undo brings it back", async ({
  desk,
}) => {
  const page = await openAll(desk);
  await caretAtEnd(page.locator("td").nth(4));
  await page.keyboard.press("Tab");
  await page.keyboard.type("!");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Sidon");
  await page.keyboard.press("Tab");
  await page.keyboard.type("7");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("!");
  const typed = [
    ["Port", "Ships", "Days"],
    ["Beirut", "41", "9"],
    ["Tripoli", "12", "4!"],
    ["Sidon!", "7", ""],
  ];
  await expectStored(desk, "table", rows, [typed]);

  const bar = page.getByRole("toolbar", { name: "Table" });
  await bar.getByRole("button", { name: "Insert a column before" }).click();
  await page.keyboard.press("Alt+F10");
  await expect(bar.getByRole("button", { name: "Insert a row above" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Alt+Shift+R");
  await expectStored(desk, "table", rows, [
    [
      ["", "Port", "Ships", "Days"],
      ["", "Beirut", "41", "9"],
      ["", "Tripoli", "12", "4!"],
    ],
  ]);
  await expect(page.locator(".ProseMirror td p").nth(2)).toHaveCSS("text-align", "right");
  await bar.getByRole("button", { name: "First row is a header" }).click();
  await expect(page.locator(".ProseMirror th")).toHaveCount(0);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Control+z");
  await expectStored(desk, "table", rows, [typed]);
  await bar.getByRole("button", { name: "Remove the table" }).click();
  await expect(page.locator(".ProseMirror table")).toHaveCount(0);
});

test("arrow keys go through a table's columns and out of it, and Ctrl+Enter leaves it", async ({
  desk,
}) => {
  const page = await openAll(desk);
  await caretAtEnd(page.locator("th").nth(1));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("a");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("b");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("c");
  await expectStored(desk, "table", rows, [
    [
      ["Port", "Ships", "Days"],
      ["Beirut", "a41", "9"],
      ["Tripoli", "b12", "4"],
    ],
  ]);
  await expectStored(desk, "taskList", words, ["Call the ministryRead the reportc"]);
  await caretAtEnd(page.locator("td").first());
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("After the table");
  await expect(page.locator(".ProseMirror table + p")).toHaveText("After the table");
});

test("a task is ticked by click and by Ctrl+Enter, and says so", async ({ desk }) => {
  const page = await openAll(desk);
  const first = page.getByRole("checkbox", { name: "Call the ministry" });
  await first.click();
  await expect(first).toBeChecked();
  await caretAtEnd(page.locator(".task-words").nth(1));
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("checkbox", { name: "Read the report" })).not.toBeChecked();
  await caretAtEnd(page.locator(".task-words").first());
  await page.keyboard.press("Enter");
  await page.keyboard.type("Next");
  await expect(page.getByRole("checkbox", { name: "Next" })).not.toBeChecked();
  const ticked = (list: NodeJson): unknown =>
    list.content?.map((item) => [words(item), item.attrs?.["checked"] ?? false]);
  await expectStored(desk, "taskList", ticked, [
    [
      ["Call the ministry", true],
      ["Next", false],
      ["Read the report", false],
    ],
  ]);
});

test("an embed's title and address are typed in place, unsafe addresses are refused, nothing is loaded", async ({
  desk,
}) => {
  const requests: string[] = [];
  desk.page.on("request", (request) => requests.push(new URL(request.url()).hostname));
  const page = await openAll(desk);
  const title = page.getByRole("textbox", { name: "Title", exact: true });
  const address = page.getByRole("group", { name: "Embed" }).getByLabel("Web address");
  await title.fill("The minister answers");
  await title.press("Enter");
  await expect(address).toBeFocused();
  await address.fill("javascript:alert(1)");
  await expect(address).toHaveAttribute("aria-invalid", "true");
  const stored = (embed: NodeJson): unknown => embed.attrs;
  await expectStored(desk, "embed", stored, [
    { title: "The minister answers", address: "https://video.example.org/watch?v=12" },
  ]);
  await address.fill("video.example.org/live");
  await address.press("Enter");
  await page.keyboard.type("Below");
  await expect(page.locator(".ProseMirror .embed + p")).toHaveText("Below");
  await expectStored(desk, "embed", stored, [
    { title: "The minister answers", address: "https://video.example.org/live" },
  ]);
  await address.focus();
  for (let press = 0; press < 12; press += 1) await page.keyboard.press("Control+z");
  await expect(title).toHaveValue("The minister speaks");
  await expectStored(desk, "embed", stored, [
    { title: "The minister speaks", address: "https://video.example.org/watch?v=12" },
  ]);
  expect([...new Set(requests)]).toEqual(["127.0.0.1"]);
});

test("related links: Tab to the address, Enter to the next link, Backspace takes an empty one out", async ({
  desk,
}) => {
  const page = await openAll(desk);
  const links = (box: NodeJson): unknown =>
    box.content?.map((link) => [words(link), link.attrs?.["address"] ?? ""]);
  const began = ["How the strike began", "https://example.org/strike-begins"];
  const fruit = ["Fruit left to rot", "https://example.org/fruit"];
  await caretAtEnd(page.locator(".related-words").first());
  await page.keyboard.press("Enter");
  await page.keyboard.type("The union’s vote");
  await page.keyboard.press("Tab");
  await page.keyboard.type("example.org/vote");
  await page.keyboard.press("Enter");
  await expectStored(desk, "relatedLinks", links, [
    [began, ["The union’s vote", "https://example.org/vote"], ["", ""], fruit],
  ]);
  await page.keyboard.press("Backspace");
  await page.keyboard.type("!");
  await caretAtEnd(page.locator(".related-words").last());
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Out");
  await expectStored(desk, "relatedLinks", links, [
    [began, ["The union’s vote!", "https://example.org/vote"], fruit],
  ]);
  await expect(page.locator(".ProseMirror .related-links + p")).toHaveText("Out");
});

test("code: Tab indents, the language is chosen, an empty line is left by Enter", async ({
  desk,
}) => {
  const page = await openAll(desk);
  await caretAtEnd(page.locator(".ProseMirror pre code"));
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("end();");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Out");
  await expect(page.locator(".ProseMirror .code-block + p")).toHaveText("Out");
  await page.getByRole("combobox", { name: "Language of the code" }).selectOption("python");
  await expectStored(desk, "codeBlock", (code) => [words(code), code.attrs?.["language"]], [
    ["const ships = 41;\nconsole.log(ships);\n\tend();", "python"],
  ]);
});

test("notes are numbered as they are referred to, reached and left by keys, and never lost in silence", async ({
  desk,
}) => {
  const page = await openAll(desk);
  const notes = page.locator(".ProseMirror .footnotes li");
  await page.getByRole("button", { name: "Note 2" }).click();
  await page.keyboard.type(" More.");
  await expect(notes.nth(1)).toContainText("The second note. More.");
  await page.keyboard.press("Control+Alt+J");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" Again.");
  await expect(notes.nth(1)).toContainText("The second note. More. Again.");
  await expect(notes.nth(2)).toContainText("Nothing in the text refers to this note.");

  await page.keyboard.press("Control+Enter");
  await page.keyboard.press("Control+Home");
  for (let field = 0; field < 3; field += 1) await page.keyboard.press("Enter");
  await page.keyboard.press("Home");
  for (let step = 0; step < "First words of the story, with a note".length; step += 1)
    await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Delete");
  await expect(notes).toHaveText([
    /The second note\. More\. Again\./u,
    /The first note\..*Nothing in the text/u,
    /A note nobody/u,
  ]);
  await expect(page.locator(".footnote-reference")).toHaveText(["1"]);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".footnote-reference")).toHaveText(["1", "2"]);
  await expect(notes.first()).toContainText("The first note.");
});

test("a caret stands before a table that begins the body and behind one that ends it", async ({
  desk,
}) => {
  const page = await desk.open({
    "table.md":
      "---\nheadline: Only a table\nbyline: Me\n---\n\n| A | B |\n| --- | --- |\n| c | d |\n",
  });
  await page.getByText("Only a table").first().click();
  await caretAtEnd(page.locator("th").first());
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("Above");
  await caretAtEnd(page.locator("td").last());
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("Below");
  await expect(page.locator(".ProseMirror > :is(p, table):not(.standfirst, .byline)")).toHaveText([
    "Above",
    "ABcd",
    "Below",
  ]);
});

test("each element that is copied whole is pasted whole", async ({ desk }) => {
  const page = await openAll(desk);
  const kinds = {
    pullQuote: ".pull-quote-text",
    table: "td",
    relatedLinks: ".related-words",
  };
  for (const [type, inside] of Object.entries(kinds)) {
    await caretAtEnd(page.locator(`.ProseMirror ${inside}`).first());
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Control+a");
    const copied = await page.locator(".ProseMirror").evaluate((canvas) => {
      const clipboardData = new DataTransfer();
      canvas.dispatchEvent(
        new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }),
      );
      return {
        "text/html": clipboardData.getData("text/html"),
        "text/plain": clipboardData.getData("text/plain"),
      };
    });
    await caretAtEnd(page.locator(".ProseMirror > p", { hasText: "Last words" }));
    await page.keyboard.press("Enter");
    await paste(page, copied);
    await expect
      .poll(async () => {
        const [article] = await desk.storedArticles();
        const found = article?.document.content?.filter((node) => node.type === type) ?? [];
        return found.length === 2 && JSON.stringify(found[0]) === JSON.stringify(found[1]);
      })
      .toBe(true);
  }
});
