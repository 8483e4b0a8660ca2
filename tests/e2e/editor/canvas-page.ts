import type { Locator, Page } from "@playwright/test";
import type { DeskUnderTest } from "../../support/desk-fixture.ts";

const story = `Harbour strike enters second week

Dockers voted to extend their walkout.

By Layla Haddad

Cranes stand idle at the terminal [Getty]

The strike that has closed the harbour for nine days will go on, the union said after a vote.

Shippers say 41 vessels are now at anchor, some with fruit that will not last the week.
`;

/** Opens an article with all its furniture on the canvas of the real app. */
export async function openStory(desk: DeskUnderTest): Promise<Page> {
  const page = await desk.open({ "story.txt": story });
  await page.getByText("Harbour strike enters second week").first().click();
  await page.locator(".ProseMirror .headline").waitFor();
  return page;
}

/** Opens an empty article on the canvas of the real app. */
export async function openEmpty(desk: DeskUnderTest): Promise<Page> {
  const page = await desk.open();
  await page.getByRole("button", { name: "New article" }).first().click();
  await page.locator(".ProseMirror .headline[data-placeholder]").waitFor();
  return page;
}

/** What stands on the canvas, a line for each block: its element or class, then its words. */
export async function blocksOf(page: Page): Promise<readonly string[]> {
  return page.locator(".ProseMirror").evaluate((canvas) =>
    [...canvas.children].map((block) => {
      const named = ["headline", "standfirst", "byline", "lead-picture"].find((name) =>
        block.classList.contains(name),
      );
      const words = block.querySelector(".caption") ?? block;
      return `${named ?? block.tagName.toLowerCase()}: ${words.textContent}`;
    }),
  );
}

/** Puts the caret into a block of the canvas by the mouse, then at the end of its words. */
export async function clickInto(page: Page, selector: string): Promise<void> {
  const block = page.locator(`.ProseMirror ${selector}`).first();
  await block.click();
  await block.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  });
}

/** Puts the caret at the end of the words in an element, as a click behind them does. */
export async function caretAtEnd(words: Locator): Promise<void> {
  await words.click();
  await words.evaluate((element) => {
    getSelection()?.selectAllChildren(element.querySelector("p") ?? element);
    getSelection()?.collapseToEnd();
  });
}

/** Pastes as the clipboard of another program would. */
export async function paste(page: Page, formats: Readonly<Record<string, string>>): Promise<void> {
  await page.locator(".ProseMirror").evaluate((canvas, data) => {
    const clipboardData = new DataTransfer();
    for (const [format, text] of Object.entries(data)) clipboardData.setData(format, text);
    const paste = { clipboardData, bubbles: true, cancelable: true };
    canvas.dispatchEvent(new ClipboardEvent("paste", paste));
  }, formats);
}
